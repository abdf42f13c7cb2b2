import Dispatch
import Postgres
import Synchronization
import TransferStore

/// The frame in which events are read, on a queue of its own: asleep while there is nothing, begun again after a failure, until
/// it is stopped.
///
/// It sleeps until the bell rings, and looks by itself now and then: a ring may be lost, and an event may have to wait for an
/// older transaction without any further ring.
final class ReadingFrame: Sendable {
    /// What became of looking once.
    enum Step {
        /// There was something, and there is more.
        case more
        /// There was something.
        case found
        case nothing
        /// Another daemon reads.
        case elsewhere
    }

    /// What happens to the attempts.
    enum News {
        /// One failed after others had not; it is tried again.
        case failed(any Error)
        /// It goes on after a failure.
        case recovered(from: any Error)
    }

    /// The channel of the bell.
    private static let channel = "mutasi_inbox"
    /// When it looks again after it went to sleep: a writer that saw it awake may have committed meanwhile.
    private static let naps: [Duration] = [.milliseconds(20), .milliseconds(100), .milliseconds(300), .seconds(1)]
    /// A statement is given up after this.
    private static let patience: Duration = .seconds(60)
    private static let shortestPause: Duration = .milliseconds(200)
    private static let longestPause: Duration = .seconds(10)

    private let queue: DispatchQueue
    private let listens: Bool
    private let waker: Waker
    private let isStopped = Atomic(false)

    /// - Parameters:
    ///   - label: The queue's.
    ///   - listens: Whether the bell wakes it, or it polls.
    /// - Throws: `PostgresError` when the process has no descriptor left.
    init(_ label: String, listens: Bool) throws(PostgresError) {
        queue = DispatchQueue(label: label)
        self.listens = listens
        waker = try Waker()
    }

    /// Whether nobody has asked to stop.
    var goesOn: Bool { !isStopped.load(ordering: .acquiring) }

    /// Begins with attempts.
    ///
    /// - Parameters:
    ///   - attempt: Opens its sessions and reads until it is stopped or fails; says whenever something succeeded.
    ///   - tell: Is told of the first failure of a row, and of its end.
    func start(
        _ attempt: @escaping @Sendable (_ succeeded: () -> Void) throws -> Void,
        tell: @escaping @Sendable (News) -> Void
    ) {
        queue.async { [self] in run(attempt, tell) }
    }

    /// Has it end after the transaction that it is at.
    func stop() {
        isStopped.store(true, ordering: .releasing)
        waker.wake()
    }

    /// A session that gives up what takes too long.
    func session(_ connection: ConnectionOptions) throws(PostgresError) -> Session {
        let session = try Session(connection)
        session.deadline = Self.patience
        return session
    }

    /// Looks again and again, and sleeps in between.
    ///
    /// - Parameters:
    ///   - session: With the database in which the events are.
    ///   - succeeded: Called after each look.
    ///   - look: Looks once.
    /// - Throws: `PostgresError`, and what looking throws.
    func read(_ session: Session, succeeded: () -> Void, look: () throws -> Step) throws {
        if listens { try session.listen(Self.channel) }
        let inbox = UpstreamInbox(session)
        var nap = 0
        while goesOn {
            let step = try look()
            succeeded()
            switch step {
            case .more:
                nap = 0
                continue
            case .elsewhere:
                waker.wait(until: .now + .seconds(1))
                continue
            case .found: nap = 0
            case .nothing: break
            }
            if nap == 0 { try inbox.sleep() }
            let isRung = try sleep(session, Self.naps[nap])
            nap = isRung ? 0 : min(nap + 1, Self.naps.count - 1)
        }
        try inbox.sleep(false)
    }

    private func run(
        _ attempt: (_ succeeded: () -> Void) throws -> Void,
        _ tell: @escaping (News) -> Void
    ) {
        var pause = Self.shortestPause
        var failure: (any Error)?
        while goesOn {
            do {
                try attempt {
                    if let past = failure { tell(.recovered(from: past)) }
                    failure = nil
                    pause = Self.shortestPause
                }
            } catch {
                if failure == nil { tell(.failed(error)) }
                failure = error
                // Many daemons do not come back in step.
                waker.wait(until: .now + pause * Double.random(in: 0.5...1.5))
                pause = min(pause * 2, Self.longestPause)
            }
        }
    }

    /// - Returns: whether the bell rang.
    private func sleep(_ session: Session, _ nap: Duration) throws(PostgresError) -> Bool {
        guard listens else {
            waker.wait(until: .now + nap)
            return false
        }
        return try !session.notifications(until: .now + nap, wake: waker).isEmpty
    }
}
