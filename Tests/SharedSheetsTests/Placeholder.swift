import Testing

@testable import SharedSheets
