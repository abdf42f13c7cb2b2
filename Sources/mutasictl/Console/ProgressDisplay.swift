/// Keeps one line of progress on the error stream while something goes on; silent where no person looks at it.
final class ProgressDisplay {
    /// Whether anybody sees it.
    let isShown: Bool
    private let width: Int
    private var turn = 0
    private var lastDrawn: ContinuousClock.Instant?

    init(_ stream: StandardStream = .error) {
        isShown = stream.isTerminal
        width = stream.width ?? 80
    }

    /// Draws the line, at most ten times a second.
    func show(_ line: @autoclosure () -> ProgressLine) {
        guard isShown, lastDrawn.map({ .now - $0 >= .milliseconds(100) }) ?? true else { return }
        lastDrawn = .now
        turn += 1
        StandardStream.error.tell("\r\u{1B}[K" + line().text(width: width, turn: turn))
    }

    /// Takes the line away, before anything else is said.
    func clear() {
        guard lastDrawn != nil else { return }
        lastDrawn = nil
        StandardStream.error.tell("\r\u{1B}[K")
    }
}
