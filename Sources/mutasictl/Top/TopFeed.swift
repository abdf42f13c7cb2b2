import Dispatch
import Glibc
import Postgres
import Synchronization

/// Reads again and again on a thread of its own, so that keys are obeyed while the database hangs.
final class TopFeed: Sendable {
    /// An answer that takes longer is no good on a live screen, and a burden on the server.
    private static let patience: Duration = .seconds(3)

    private let connection: ConnectionOptions
    private let interval: Duration
    private let current = Mutex(TopState())
    private let wakeup = DispatchSemaphore(value: 0)
    private let thread = DispatchQueue(label: "mutasictl.top")
    /// Readable whenever there is something new.
    let news: Int32

    /// - Parameters:
    ///   - connection: where to read; a lost connection is made anew.
    ///   - interval: how long from one reading to the next.
    /// - Throws: ``Refusal`` when the process has no file descriptor left.
    init(_ connection: ConnectionOptions, every interval: Duration) throws(Refusal) {
        var connection = connection
        connection.statementDeadline = Self.patience
        self.connection = connection
        self.interval = interval
        news = eventfd(0, Int32(EFD_NONBLOCK.rawValue | EFD_CLOEXEC.rawValue))
        guard news >= 0 else { throw Refusal(.inputOutput, .terminalRefused(reason: String(cString: strerror(errno)))) }
    }

    /// What is known now.
    var state: TopState { current.withLock { $0 } }

    /// Begins to read, for as long as the process lives.
    func start() { thread.async { [self] in run() } }

    /// Reads at once.
    func hurry() { wakeup.signal() }

    private func run() {
        var session: Session?
        while true {
            do throws(PostgresError) {
                let open = try session ?? Session(connection)
                session = open
                let reading = try TopReading(open)
                current.withLock { $0.succeed(reading) }
            } catch {
                if session?.isOpen != true { session = nil }
                let phrase = Refusal(error).phrase
                current.withLock { $0.fail(phrase, at: .now) }
            }
            eventfd_write(news, 1)
            _ = wakeup.wait(timeout: .now() + .milliseconds(Int(interval / .milliseconds(1))))
        }
    }
}
