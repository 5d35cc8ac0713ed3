import Testing

@testable import MethodKit
