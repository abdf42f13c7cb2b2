import Dispatch
import Synchronization

/// Sessions kept open for whoever needs one for a moment.
///
/// A session is looked at before it is handed out and dropped when its server ended it, turned read-only, or its time
/// is over; times vary by a fifth, so that sessions opened together do not end together.
public final class Pool: Sendable {
    // SAFETY: a session in the pool is touched by no thread, and one outside by the borrower alone.
    private struct Idle: @unchecked Sendable {
        let session: Session
        let expires: ContinuousClock.Instant
    }

    private let options: ConnectionOptions
    private let lifetime: Duration
    private let idle = Mutex<[Idle]>([])
    private let places: DispatchSemaphore

    /// Makes an empty pool; sessions are opened when they are needed.
    ///
    /// - Parameters:
    ///   - options: how to reach the server.
    ///   - limit: the most sessions at a time.
    ///   - lifetime: how long a session is used before it is replaced.
    public init(_ options: ConnectionOptions, limit: Int, lifetime: Duration = .seconds(1800)) {
        self.options = options
        self.lifetime = lifetime
        places = DispatchSemaphore(value: max(1, limit))
    }

    /// Lends a session to a closure.
    ///
    /// - Parameters:
    ///   - patience: how long to wait for a free place.
    ///   - body: uses the session and must not keep it; a transaction left open is rolled back.
    /// - Returns: what the closure returns.
    /// - Throws: ``PostgresError`` with code `timedOut` when no place gets free, or what the closure threw.
    public func withSession<Value>(
        patience: Duration = .seconds(30),
        _ body: (Session) throws -> Value
    ) throws -> Value {
        guard places.wait(timeout: .now() + .nanoseconds(Int(clamping: patience.wholeNanoseconds))) == .success else {
            throw PostgresError(.timedOut, "no session of the pool got free within \(patience)", isSafeToRetry: true)
        }
        defer { places.signal() }
        let (session, expires) = try takeOut()
        defer { putBack(session, expires) }
        return try body(session)
    }

    /// The number of sessions that are open and not lent.
    public var idleCount: Int { idle.withLock { $0.count } }

    private func takeOut() throws(PostgresError) -> (Session, ContinuousClock.Instant) {
        while let candidate = idle.withLock({ $0.popLast() }) {
            if candidate.expires > .now, candidate.session.isAlive() { return (candidate.session, candidate.expires) }
            candidate.session.close()
        }
        let expires = ContinuousClock.now + lifetime * Double.random(in: 0.8...1)
        return (try Session(options), expires)
    }

    private func putBack(_ session: Session, _ expires: ContinuousClock.Instant) {
        session.rollbackOrClose()
        session.deadline = options.statementDeadline
        // A server that takes no writes any more is left: the next session looks for one that does.
        guard session.isOpen, !session.hasMetReadOnly, expires > .now else { return session.close() }
        let returned = Idle(session: session, expires: expires)
        idle.withLock { $0.append(returned) }
    }
}
