import Dispatch
import TestSupport

/// Holds a handler until it is let go, and tells when it has come.
final class Gate: Sendable {
    private let arrivals = DispatchSemaphore(value: 0)
    private let leave = DispatchSemaphore(value: 0)

    /// Called by the handler: waits until let go.
    func hold() {
        arrivals.signal()
        _ = leave.wait(timeout: Patience.end)
    }

    /// Called by the handler: waits until the condition holds.
    func hold(until isOver: () -> Bool) {
        arrivals.signal()
        let end = ContinuousClock.now + Patience.limit
        while !isOver(), ContinuousClock.now < end { _ = leave.wait(timeout: .now() + .milliseconds(1)) }
    }

    /// Waits until a handler has come.
    func arrived() throws {
        guard arrivals.wait(timeout: Patience.end) == .success else { throw Impatience("a handler") }
    }

    /// Lets one handler go.
    func open() { leave.signal() }
}
