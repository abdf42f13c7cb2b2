import Dispatch
import Synchronization

/// When handlers were started.
final class Starts: Sendable {
    private let moments = Mutex<[ContinuousClock.Instant]>([])
    private let came = DispatchSemaphore(value: 0)

    func note() {
        moments.withLock { $0.append(.now) }
        came.signal()
    }

    /// Waits for the next start.
    func next() throws -> ContinuousClock.Instant {
        guard came.wait(timeout: .now() + .seconds(60)) == .success else { throw BenchError.late }
        return moments.withLock { $0.removeFirst() }
    }
}
