import Testing

@testable import MethodProtocol
