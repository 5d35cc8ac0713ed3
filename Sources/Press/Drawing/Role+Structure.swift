import Canvas
import PageLayout

extension Role {
  /// Nil for a picture that only adorns, which has no words of its own.
  var element: StructureElement? {
    switch self {
    case .heading(let level): StructureElement(.heading(level))
    case .paragraph: StructureElement(.paragraph)
    case .list: StructureElement(.list)
    case .listItem: StructureElement(.listItem)
    case .label: StructureElement(.label)
    case .listBody: StructureElement(.listBody)
    case .table: StructureElement(.table)
    case .row: StructureElement(.tableRow)
    case .headerCell: .tableHeader(.column)
    case .cell: StructureElement(.tableCell)
    case .quote: StructureElement(.quote)
    case .section: StructureElement(.section)
    case .figure(let alternative): alternative.isEmpty ? nil : .figure(alternative)
    }
  }
}

extension StructureElement {
  /// An empty cell still counts its row; another element without content says nothing.
  var mayBeEmpty: Bool {
    switch kind {
    case .table, .tableRow, .tableCell, .tableHeader, .figure: true
    default: false
    }
  }
}

extension Frame {
  /// True where drawing it adds something to the structure tree.
  var hasStructure: Bool {
    items.contains { placed in
      switch placed.item {
      case .group(let frame, let role):
        role?.element.map { $0.mayBeEmpty || frame.hasContent } == true || frame.hasStructure
      case .upsideDown(let frame): frame.hasStructure
      case .text, .shape, .picture: false
      }
    }
  }

  /// The language of the texts that stand right in this frame; nil where there are none.
  var language: String? {
    items.lazy.compactMap { placed -> String? in
      if case .text(let fragment) = placed.item { fragment.text.spans.first?.language } else { nil }
    }.first
  }

  /// True where there is something to read or look at.
  var hasContent: Bool {
    items.contains { placed in
      switch placed.item {
      case .group(let frame, _), .upsideDown(let frame): frame.hasContent
      case .text, .picture: true
      case .shape: false
      }
    }
  }
}
