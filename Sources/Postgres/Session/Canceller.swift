import CLibPQ
import Dispatch
import Synchronization

/// Cancels the statement that a session is running, from any thread.
///
/// The request goes by `PQcancel`, on a connection of its own and in clear text even where the session is encrypted: who
/// listens on the network could cancel a statement of the session with it, and do nothing else. The encrypted
/// `PQcancelCreate` needs libpq 17. It is not looked up at run time, since one of the two ways would then run untested.
///
/// A request is tied to the statement that runs when it is made: the session waits for a request under way before it
/// sends its next statement, so a late request finds nothing to hit.
public final class Canceller: Sendable {
    // SAFETY: libpq lets a `PGcancel` be used by any thread; it is freed in `deinit` only.
    private struct Handle: @unchecked Sendable {
        let pointer: OpaquePointer
    }

    private struct State {
        var statement: UInt64 = 0
        var isRunning = false
        var cancelled: UInt64?
    }

    private let handle: Handle?
    private let state = Mutex(State())
    private let underWay = DispatchGroup()
    private let queue = DispatchQueue(label: "postgres.cancel")

    init(_ connection: OpaquePointer) {
        handle = PQgetCancel(connection).map(Handle.init)
    }

    deinit {
        if let handle { PQfreeCancel(handle.pointer) }
    }

    /// Asks the server to cancel the statement running now; does nothing when none runs.
    ///
    /// It returns at once. The statement ends with code `cancelled`, unless it was faster.
    public func cancel() {
        guard let handle else { return }
        let isNew = state.withLock { state in
            guard state.isRunning, state.cancelled != state.statement else { return false }
            state.cancelled = state.statement
            underWay.enter()
            return true
        }
        guard isNew else { return }
        queue.async { [self] in
            // It holds the handle for the time of the request, which may outlive the session.
            // A failed request shows as a statement that goes on; whoever set a deadline then closes the session.
            var message = [CChar](repeating: 0, count: 256)
            _ = PQcancel(handle.pointer, &message, Int32(message.count))
            underWay.leave()
        }
    }

    /// Marks the start of a statement.
    ///
    /// - Returns: false when an earlier request is still under way after five seconds.
    func begin() -> Bool {
        guard underWay.wait(timeout: .now() + .seconds(5)) == .success else { return false }
        state.withLock { state in
            state.statement += 1
            state.isRunning = true
        }
        return true
    }

    /// Marks the end of the statement.
    ///
    /// - Returns: whether its cancellation had been asked for.
    func end() -> Bool {
        state.withLock { state in
            state.isRunning = false
            return state.cancelled == state.statement
        }
    }
}
