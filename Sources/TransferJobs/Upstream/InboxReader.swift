import Dispatch
public import Postgres
import Synchronization
public import TransferStore

/// Makes jobs of what upstream systems tell, as soon as they do.
///
/// Every daemon has one; the reader's row lets one of them read at a time. It sleeps until the bell rings, and looks by itself
/// now and then: a ring may be lost, and an event may have to wait for an older transaction without any further ring.
public final class InboxReader: Sendable {
    /// What it has to tell.
    public enum News: Sendable {
        /// Events were promoted.
        case promoted(Promotion)
        /// Something failed, and is tried again.
        case failed(any Error)
        /// It goes on after a failure.
        case recovered(from: any Error)
    }

    /// The channel of the bell.
    private static let channel = "mutasi_inbox"
    /// When it looks again after it went to sleep: a writer that saw it awake may have committed meanwhile.
    private static let naps: [Duration] = [.milliseconds(20), .milliseconds(100), .milliseconds(300), .seconds(1)]
    private static let patience: Duration = .seconds(60)
    private static let longestPause: Duration = .seconds(10)

    private let connection: ConnectionOptions
    private let listens: Bool
    private let waker: Waker
    private let queue = DispatchQueue(label: "mutasi.inbox")
    private let isStopped = Atomic(false)
    private let tell: @Sendable (News) -> Void

    /// Takes what it needs; nothing is opened yet.
    ///
    /// - Parameters:
    ///   - connection: the database, by a way that passes notifications on if it is to listen.
    ///   - listens: whether it is woken by the bell, or polls.
    ///   - tell: is told what happens.
    /// - Throws: `PostgresError` when the process has no descriptor left.
    public init(
        _ connection: ConnectionOptions,
        listens: Bool,
        tell: @escaping @Sendable (News) -> Void
    ) throws(PostgresError) {
        self.connection = connection
        self.listens = listens
        self.tell = tell
        waker = try Waker()
    }

    /// Begins to read.
    public func start() {
        queue.async { [self] in run() }
    }

    /// Has it end after the transaction that it is at.
    public func stop() {
        isStopped.store(true, ordering: .releasing)
        waker.wake()
    }

    private var goesOn: Bool { !isStopped.load(ordering: .acquiring) }

    private func run() {
        var pause: Duration = .milliseconds(100)
        var failure: (any Error)?
        while goesOn {
            do {
                let session = try Session(connection)
                defer { session.close() }
                session.deadline = Self.patience
                if listens { try session.listen(Self.channel) }
                try read(session) {
                    if let past = failure { tell(.recovered(from: past)) }
                    failure = nil
                    pause = .milliseconds(100)
                }
            } catch {
                if failure == nil { tell(.failed(error)) }
                failure = error
                waker.wait(until: .now + pause)
                pause = min(pause * 2, Self.longestPause)
            }
        }
    }

    private func read(_ session: Session, succeeded: () -> Void) throws {
        let inbox = UpstreamInbox(session)
        var nap = 0
        while goesOn {
            let found = try promoteAll(inbox)
            succeeded()
            if found { nap = 0 }
            if nap == 0 { try inbox.sleep() }
            let isRung = try sleep(session, Self.naps[nap])
            nap = isRung ? 0 : min(nap + 1, Self.naps.count - 1)
        }
        try inbox.sleep(false)
    }

    /// - Returns: whether there was anything.
    private func promoteAll(_ inbox: UpstreamInbox) throws(PostgresError) -> Bool {
        var found = false
        while goesOn {
            let promotion = try inbox.promote()
            guard promotion.promoted > 0 || promotion.enqueued > 0 else { break }
            // While there is work, nobody need ring.
            if !found { try inbox.sleep(false) }
            found = true
            tell(.promoted(promotion))
            guard promotion.isHeld else { break }
        }
        return found
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
