import Logging
import Postgres
import Synchronization

/// Does the chores, each on a timer of its own.
///
/// Every node tries; the database lets one of them, and none before the time has come. There is no leader to lose.
final class Chores: Sendable {
    /// Between two parts of a chore that is done in parts, so that it leaves the server to the jobs most of the time; also
    /// how long a node that starts lets them wait.
    private static let breath: Duration = .seconds(1)
    /// Before what could not be done is tried again.
    private static let retryPause: Duration = .seconds(60)

    private let months: Int
    private let thread: Confined<[Chore: Link]>
    private let isStopped = Atomic(false)
    private let logger: Logger

    init(_ options: RunnerOptions, logger: Logger, outages: Outages) {
        months = options.keepHistory
        let links = Chore.allCases.map {
            ($0, Link(for: $0.rawValue, options.connection, deadline: options.patience, outages))
        }
        thread = Confined("jobs.chores", Dictionary(uniqueKeysWithValues: links))
        self.logger = logger
    }

    func start() {
        for chore in Chore.allCases { plan(chore, in: Self.breath) }
    }

    func stop() {
        isStopped.store(true, ordering: .releasing)
        thread.async { links in
            for chore in Chore.allCases { links[chore]?.close() }
        }
    }

    private func plan(_ chore: Chore, in pause: Duration) {
        let spread = pause * Double.random(in: 0.9...1.1)
        thread.async(after: spread) { links in
            guard !self.isStopped.load(ordering: .acquiring), var link = links[chore] else { return }
            self.plan(chore, in: self.perform(chore, over: &link))
            links[chore] = link
        }
    }

    /// Does what there is to do of a chore, up to a bounded amount.
    ///
    /// - Returns: when to look again.
    private func perform(_ chore: Chore, over link: inout Link) -> Duration {
        do {
            let done = try link.open().query(.perform(chore, keepingMonths: months)).only(Int64?.self)
            link.succeeded()
            guard let done, done > 0 else {
                // Chores are hours apart: no session is kept for them.
                link.close()
                return chore.interval
            }
            logger.debug("chore", metadata: ["chore": "\(chore.rawValue)", "done": "\(done)"])
            return Self.breath
        } catch {
            let pause = link.failed(error)
            // A database that is back is to be found at once; who holds a lock is left in peace meanwhile.
            switch Trouble(error) {
            case .contended, .refusing: return Self.retryPause
            case .away, .exhausted, .readOnly, .slow: return pause
            }
        }
    }
}
