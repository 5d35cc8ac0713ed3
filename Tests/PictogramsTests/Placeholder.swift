import Testing

@testable import Pictograms
