import Dispatch
import Synchronization

/// Counts handler runs, and notes when each tenth of them was reached.
final class Tally: Sendable {
    static let parts = 10

    private let total: Int
    private let done = Atomic(0)
    private let times = Mutex<(start: ContinuousClock.Instant, moments: [Duration])>((.now, []))
    private let end = DispatchSemaphore(value: 0)

    init(total: Int) {
        self.total = total
    }

    func start() { times.withLock { $0 = (.now, [.zero]) } }

    func count() {
        let number = done.wrappingAdd(1, ordering: .relaxed).newValue
        guard number % max(1, total / Self.parts) == 0 else { return }
        times.withLock { $0.moments.append(.now - $0.start) }
        if number >= total { end.signal() }
    }

    /// Waits for the last one.
    func wait() { end.wait() }

    var elapsed: Duration { times.withLock { .now - $0.start } }
    var moments: [Duration] { times.withLock { $0.moments } }
}
