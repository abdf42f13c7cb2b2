import Dispatch
import JobQueue
import Logging
import Metrics
import Postgres
import Synchronization
import TransferStore

/// Asks the database now and then how the site is doing, and tells it by the metrics.
///
/// It is asked for a few counts of small or indexed tables; between two looks no session is kept.
final class SiteSampler: Sendable {
    private struct State {
        var gauges: [Gauge] = []
        var isStopped = false
        var fault: String?
    }

    private static let patience: Duration = .seconds(10)

    private let connection: ConnectionOptions
    private let factory: any MetricsFactory
    private let interval: DispatchTimeInterval
    private let logger: Logger
    private let queue = DispatchQueue(label: "mutasid.site")
    private let state = Mutex(State())

    /// Takes what it needs; nothing is asked before ``start()``.
    init(_ connection: ConnectionOptions, _ factory: any MetricsFactory, every interval: Duration, _ logger: Logger) {
        self.connection = connection
        self.factory = factory
        self.interval = .milliseconds(Int(interval / .milliseconds(1)))
        self.logger = logger
    }

    func start() { queue.async { [self] in look() } }

    func stop() { state.withLock { $0.isStopped = true } }

    private func look() {
        guard !state.withLock({ $0.isStopped }) else { return }
        do {
            let session = try Session(connection)
            defer { session.close() }
            session.deadline = Self.patience
            tell(try SiteReading(session))
        } catch {
            forget("\(error)")
        }
        queue.asyncAfter(deadline: .now() + interval) { [self] in look() }
    }

    private func tell(_ reading: SiteReading) {
        let values: [(SiteMetric, Double)] = [
            (.deadlinesNear, Double(reading.deadlinesNear)), (.deadlinesOverdue, Double(reading.deadlinesOverdue)),
            (.assignmentsLapsed, Double(reading.lapsedAssignments)),
            (.auditUnsealed, reading.unsealedFor / .seconds(1)),
            (.upstreamUnheard, reading.unheardFor / .seconds(1)), (.upstreamUntold, Double(reading.inbox.faults)),
            (.upstreamParked, Double(reading.inbox.unnamed + reading.inbox.misnamed)),
        ]
        var gauges: [Gauge] = []
        for (metric, value) in values { gauges.append(gauge(metric, [], value)) }
        for upstream in reading.upstreams {
            let dimensions = [("upstream", upstream.reading.name)]
            gauges.append(gauge(.upstreamFailing, dimensions, upstream.failingFor / .seconds(1)))
        }
        state.withLock { state in
            state.gauges = gauges
            state.fault = nil
        }
    }

    private func gauge(_ metric: SiteMetric, _ dimensions: [(String, String)], _ value: Double) -> Gauge {
        let gauge = Gauge(label: metric.rawValue, dimensions: dimensions, factory: factory)
        gauge.record(value)
        return gauge
    }

    /// What is not known any more is not told; that the database is away, the node says.
    private func forget(_ fault: String) {
        let (gauges, isNew) = state.withLock { state in
            defer { (state.gauges, state.fault) = ([], fault) }
            return (state.gauges, state.fault != fault)
        }
        for gauge in gauges { gauge.destroy() }
        if isNew { logger.debug("the site cannot be looked at", metadata: ["error": "\(fault)"]) }
    }
}
