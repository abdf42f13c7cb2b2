import Postgres
import Synchronization

/// Waits for the bell: one listening session per process, on a thread of its own.
final class Listener: Sendable {
    private static let bell = "jobs"
    /// Changed settings of a queue; of any for an empty name.
    private static let settings = "jobs_settings"
    /// A connection that says nothing may be dead: it is asked this often.
    private static let ping: Duration = .seconds(30)

    private let thread: Confined<Link>
    private let waker: Waker
    private let isStopped = Atomic(false)
    /// Told which queue rang; nil for all, after a connection, since what was rung before is lost.
    private let rang: @Sendable (String?) -> Void

    init(_ options: RunnerOptions, outages: Outages, rang: @escaping @Sendable (String?) -> Void) throws(PostgresError)
    {
        thread = Confined(
            "jobs.listener",
            Link(for: "the bell", options.listenConnection ?? options.connection, deadline: .seconds(5), outages)
        )
        waker = try Waker()
        self.rang = rang
    }

    func start() { thread.async { self.run(&$0) } }

    func stop() {
        isStopped.store(true, ordering: .releasing)
        waker.wake()
    }

    private func run(_ link: inout Link) {
        while !isStopped.load(ordering: .acquiring) {
            do {
                try listen(&link)
            } catch {
                let pause = link.failed(error)
                Signal().wait(until: .now + pause)
            }
        }
        link.close()
    }

    private func listen(_ link: inout Link) throws(PostgresError) {
        let session = try link.open()
        try session.listen(Self.bell)
        try session.listen(Self.settings)
        link.succeeded()
        rang(nil)
        while !isStopped.load(ordering: .acquiring) {
            let rings = try session.notifications(until: .now + Self.ping, wake: waker)
            if rings.isEmpty { try session.execute("select 1") }
            for queue in Set(rings.map(\.payload)) { rang(queue.isEmpty ? nil : queue) }
        }
    }
}
