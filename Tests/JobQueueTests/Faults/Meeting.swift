import Dispatch
import Synchronization
import TestSupport

/// Holds those who come first until enough have come; whoever comes later passes.
final class Meeting: Sendable {
    private let size: Int
    private let arrived = Mutex(0)
    private let complete = DispatchSemaphore(value: 0)

    init(of size: Int) {
        self.size = size
    }

    /// How many have come.
    var count: Int { arrived.withLock { $0 } }

    /// Comes, and waits for the others; and no longer than any test waits.
    func join() {
        let place = arrived.withLock { arrived in
            arrived += 1
            return arrived
        }
        if place == size { for _ in 1..<size { complete.signal() } }
        if place < size { _ = complete.wait(timeout: Patience.end) }
    }
}
