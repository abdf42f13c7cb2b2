import Postgres
import Synchronization

/// Where news for the claimers goes; it exists before they do.
final class Bells: Sendable {
    private let claimers = Mutex<[Claimer]>([])

    func hang(_ claimers: [Claimer]) { self.claimers.withLock { $0 = claimers } }

    /// Has the claimer of a queue look for jobs; of all queues for nil.
    func ring(_ queue: String?) {
        for claimer in all where queue == nil || claimer.name == queue { claimer.ring() }
    }

    /// Has the claimer of a backlog look for jobs.
    func ring(of backlog: Backlog) {
        for claimer in all where claimer.backlog === backlog { claimer.ring() }
    }

    /// Cancels what the handlers are waiting for.
    func interrupt() {
        for lane in all.flatMap(\.lanes) { lane.interrupt() }
    }

    /// What the node is doing, as a JSON object.
    var stats: JSONB {
        let queues = all.map { claimer in
            let counts = claimer.backlog.counts
            return #""\#(claimer.name)":{"waiting":\#(counts.waiting),"running":\#(counts.running)}"#
        }
        return JSONB("{\(queues.joined(separator: ","))}")
    }

    private var all: [Claimer] { claimers.withLock { $0 } }
}
