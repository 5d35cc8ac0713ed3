import Testing

@testable import Canvas

@Suite struct ContextTests {
  private let red = Colour(red: 1, green: 0, blue: 0)

  @Test func rectangleIsFilledWhereItStands() throws {
    let picture = try drawn(width: 6, height: 4) {
      $0.rectangle(x: 1, y: 1, width: 3, height: 2)
      $0.fill(red)
    }
    #expect(
      picture == """
        ......
        .RRR..
        .RRR..
        ......
        """)
  }

  @Test func strokeRunsOverTheMiddleOfTheLine() throws {
    let picture = try drawn(width: 6, height: 4) {
      $0.move(x: 1, y: 2)
      $0.line(x: 5, y: 2)
      $0.stroke(Stroke(.black, width: 2))
    }
    #expect(
      picture == """
        ......
        .KKKK.
        .KKKK.
        ......
        """)
  }

  @Test func dashesLeaveGaps() throws {
    let picture = try drawn(width: 8, height: 1) {
      $0.move(x: 0, y: 0.5)
      $0.line(x: 8, y: 0.5)
      $0.stroke(Stroke(.black, width: 1, dash: [2, 1]))
    }
    #expect(picture == "KK.KK.KK")
  }

  @Test func clipHoldsUntilTheStateIsRestored() throws {
    let picture = try drawn(width: 4, height: 2) { context in
      context.saved {
        context.clip(x: 0, y: 0, width: 2, height: 1)
        context.fillAll(red)
      }
      context.rectangle(x: 3, y: 1, width: 1, height: 1)
      context.fill(.black)
    }
    #expect(
      picture == """
        RR..
        ...K
        """)
  }

  @Test func turnedAndMovedDrawingLandsWhereItShould() throws {
    let picture = try drawn(width: 4, height: 3) {
      $0.translate(x: 3, y: 0)
      $0.rotate(degrees: 90)
      $0.rectangle(x: 0, y: 0, width: 3, height: 1)
      $0.fill(red)
    }
    #expect(
      picture == """
        ..R.
        ..R.
        ..R.
        """)
  }

  @Test func roundCornersAreOpen() throws {
    let picture = try drawn(width: 20, height: 20) {
      $0.roundedRectangle(x: 0, y: 0, width: 20, height: 20, radius: 100)
      $0.fill(.black)
    }
    let ellipse = try drawn(width: 20, height: 20) {
      $0.ellipse(x: 0, y: 0, width: 20, height: 20)
      $0.fill(.black)
    }
    #expect(picture == ellipse)
    #expect(picture.first == ".")
  }

  @Test func errorsStickAndAreThrown() throws {
    let image = try ImageSurface(widthPixels: 2, heightPixels: 2)
    let context = try image.context()
    context.scale(0)
    #expect(throws: CanvasError.self) { try context.check() }
  }

  @Test func impossibleSizesAreErrors() {
    #expect(throws: CanvasError.self) { try ImageSurface(widthPixels: 0, heightPixels: 5) }
    #expect(throws: CanvasError.self) { try ImageSurface(widthPixels: 5, heightPixels: 40000) }
  }
}
