import Synchronization

/// A node's time under one id: the id fences what the node does, and a node that was declared dead goes on under another.
final class Tenure: Sendable {
    let id: Int64
    private let interrupted = Atomic(false)
    private let lost = Atomic(false)

    init() {
        // Drawn, not counted: a counter may give a number twice after a crash of the server.
        id = Int64.random(in: 1...Int64.max)
    }

    /// Its jobs are to stop.
    var isOver: Bool { interrupted.load(ordering: .acquiring) || isLost }

    /// Its jobs are not its own any more.
    var isLost: Bool { lost.load(ordering: .acquiring) }

    func interrupt() { interrupted.store(true, ordering: .releasing) }

    func lose() { lost.store(true, ordering: .releasing) }
}
