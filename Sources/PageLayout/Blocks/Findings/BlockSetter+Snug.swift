import MethodDocument

extension BlockSetter {
  /// A text no wider than it needs, so that words of either direction stay by the sign beside them.
  func snug(_ text: Text, _ style: TextStyle, width: Double, role: Role? = .paragraph) -> Frame {
    frame(text, style, width: min(width, naturalWidth(text, style) + 1), role: role)
  }
}
