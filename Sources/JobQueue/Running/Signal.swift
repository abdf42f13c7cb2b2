import Dispatch
import Synchronization

/// Wakes a thread that waits with a deadline; raised any number of times, it wakes once.
final class Signal: Sendable {
    private let isRaised = Atomic(false)
    private let semaphore = DispatchSemaphore(value: 0)

    func raise() {
        guard !isRaised.exchange(true, ordering: .acquiringAndReleasing) else { return }
        semaphore.signal()
    }

    /// Waits until raised, or until the deadline.
    func wait(until deadline: ContinuousClock.Instant) {
        let left = max(.zero, deadline - .now)
        _ = semaphore.wait(timeout: .now() + .microseconds(Int(clamping: left.microseconds)))
        // Whatever was done before a raise that came too late to signal is seen after this.
        _ = isRaised.exchange(false, ordering: .acquiringAndReleasing)
    }
}
