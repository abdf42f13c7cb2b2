import Dispatch
import JobQueue
import Synchronization

/// Keeps handlers inside until they are let through.
final class Turnstile: Sendable {
    private let waiting = Mutex(0)
    private let ticket = DispatchSemaphore(value: 0)

    /// How many are inside.
    var inside: Int { waiting.withLock { $0 } }

    /// For a handler: waits to be let through.
    func pass() -> Outcome {
        waiting.withLock { $0 += 1 }
        ticket.wait()
        waiting.withLock { $0 -= 1 }
        return .complete()
    }

    func letThrough(_ count: Int) {
        for _ in 0..<count { ticket.signal() }
    }

    /// Lets all through from now on.
    func open() { letThrough(1000) }
}
