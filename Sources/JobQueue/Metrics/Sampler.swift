import Metrics
import Postgres
import Synchronization

/// Asks the database now and then for what no node can count by itself.
final class Sampler: Sendable {
    private struct State {
        var link: Link
        var depths: DepthGauges
        var schedules: ScheduleGauges
        /// Rows ever inserted, as they were last seen.
        var inserted: Int64?
    }

    private let interval: Duration
    private let metrics: QueueMetrics
    private let thread: Confined<State>
    private let isStopped = Atomic(false)

    init(_ options: RunnerOptions, every interval: Duration, metrics: QueueMetrics, outages: Outages) {
        self.interval = interval
        self.metrics = metrics
        let link = Link(for: "samples", options.connection, deadline: .seconds(5), outages)
        thread = Confined("jobs.sampler", State(link: link, depths: metrics.depths, schedules: metrics.schedules))
    }

    func start() { thread.async { self.sample(&$0) } }

    func stop() {
        isStopped.store(true, ordering: .releasing)
        thread.async { $0.link.close() }
    }

    private func sample(_ state: inout State) {
        guard !isStopped.load(ordering: .acquiring) else { return }
        do {
            try take(&state)
            state.link.succeeded()
        } catch {
            state.depths.forget()
            state.schedules.forget()
            _ = state.link.failed(error)
        }
        thread.async(after: interval) { self.sample(&$0) }
    }

    private func take(_ state: inout State) throws(PostgresError) {
        let session = try state.link.open()
        let asked = ContinuousClock.now
        let (time, inserted, failing, late) = try session.query(.sample)[0].decode(
            Timestamp.self,
            Int64.self,
            Int64.self,
            Double.self
        )
        metrics.clock.heard(time, asked: asked, answered: .now)
        state.schedules.saw(failing: failing, late: late)
        state.depths.saw(try session.queueDepths(), at: time)
        // The server's count begins anew when it loses its statistics, in a crash.
        if let last = state.inserted { metrics.enqueued.increment(by: inserted < last ? inserted : inserted - last) }
        state.inserted = inserted
    }
}
