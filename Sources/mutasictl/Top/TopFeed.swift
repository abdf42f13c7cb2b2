import Dispatch
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

    /// - Parameters:
    ///   - connection: where to read; a lost connection is made anew.
    ///   - interval: how long from one reading to the next.
    init(_ connection: ConnectionOptions, every interval: Duration) {
        var connection = connection
        connection.statementDeadline = Self.patience
        self.connection = connection
        self.interval = interval
    }

    /// What is known now.
    var state: TopState { current.withLock { $0 } }

    /// Begins to read, for as long as the process lives.
    ///
    /// - Parameter announce: called when there is something new.
    func start(_ announce: @escaping @Sendable () -> Void) {
        thread.async { [self] in run(announce) }
    }

    /// Reads at once.
    func hurry() { wakeup.signal() }

    private func run(_ announce: () -> Void) {
        var session: Session?
        while true {
            do throws(PostgresError) {
                let open = try openSession(session)
                session = open
                let reading = try TopReading(open)
                current.withLock { $0.succeed(reading) }
            } catch {
                let phrase = Refusal(error).phrase
                current.withLock { $0.fail(phrase, at: .now) }
            }
            announce()
            _ = wakeup.wait(timeout: .now() + .milliseconds(Int(interval / .milliseconds(1))))
        }
    }

    private func openSession(_ last: Session?) throws(PostgresError) -> Session {
        if let last, last.isAlive() { return last }
        return try Session(connection)
    }
}
