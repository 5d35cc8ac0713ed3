public import MethodDocument

/// A part of a sheet under a heading; nothing at all where it has no content.
public func section(_ title: Text, _ content: (any BlockContent)?) -> [Block] {
  content.map { [Heading(title).block, $0.block] } ?? []
}
