import Dispatch
import Synchronization
import TestSupport

/// A closure that runs on a thread of its own from now on.
final class Concurrently<Value: Sendable>: Sendable {
    private let result = Mutex<Result<Value, any Error>?>(nil)
    private let done = DispatchSemaphore(value: 0)

    init(_ body: @escaping @Sendable () throws -> Value) {
        DispatchQueue(label: "test.concurrently").async {
            let outcome = Result { try body() }
            self.result.withLock { $0 = outcome }
            self.done.signal()
        }
    }

    /// What it gave, once it has ended.
    var value: Value {
        get throws {
            guard done.wait(timeout: Patience.end) == .success else { throw Impatience("a thread") }
            done.signal()
            guard let result = result.withLock({ $0 }) else { throw Impatience("a result") }
            return try result.get()
        }
    }
}
