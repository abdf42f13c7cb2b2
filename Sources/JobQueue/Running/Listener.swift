import Postgres
import Synchronization

/// Waits for the bell: one listening session per process, on a thread of its own.
final class Listener: Sendable {
    private static let channel = "jobs"
    /// A connection that says nothing may be dead: it is asked this often.
    private static let ping: Duration = .seconds(30)

    private let thread: Confined<Link>
    private let waker: Waker
    private let isStopped = Atomic(false)
    private let isConnected = Atomic(false)
    /// Told what came; nil after a connection, since what was said before is lost.
    private let heard: @Sendable (News?) -> Void

    init(_ options: RunnerOptions, outages: Outages, heard: @escaping @Sendable (News?) -> Void) throws(PostgresError) {
        thread = Confined(
            "jobs.listener",
            Link(for: "the bell", options.listenConnection ?? options.connection, deadline: .seconds(5), outages)
        )
        waker = try Waker()
        self.heard = heard
    }

    /// Whether the bell would be heard.
    var isListening: Bool { isConnected.load(ordering: .acquiring) }

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
                isConnected.store(false, ordering: .releasing)
                let pause = link.failed(error)
                Signal().wait(until: .now + pause)
            }
        }
        link.close()
    }

    private func listen(_ link: inout Link) throws(PostgresError) {
        let session = try link.open()
        try session.listen(Self.channel)
        link.succeeded()
        isConnected.store(true, ordering: .releasing)
        heard(nil)
        while !isStopped.load(ordering: .acquiring) {
            let rings = try session.notifications(until: .now + Self.ping, wake: waker)
            if rings.isEmpty { try session.execute("select 1") }
            for payload in Set(rings.map(\.payload)) { News(payload).map(heard) }
        }
    }
}
