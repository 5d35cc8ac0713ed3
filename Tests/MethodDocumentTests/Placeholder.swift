import Testing

@testable import MethodDocument
