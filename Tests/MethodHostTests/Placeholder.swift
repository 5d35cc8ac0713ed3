import Testing

@testable import MethodHost
