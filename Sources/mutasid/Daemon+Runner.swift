import JobQueue
import Logging
import Telemetry
import TransferJobs

extension Daemon {
    /// What works off the queues, as the settings have it.
    static func runner(
        _ settings: Settings,
        _ delivery: CurrentDelivery,
        _ metrics: PrometheusMetrics?,
        _ clock: ClockWatch,
        _ logger: Logger
    ) throws -> QueueRunner {
        var registry = HandlerRegistry()
        try registry.registerTransfers(
            delivery,
            connection: settings.connection,
            clock: clock,
            audit: settings.audit?.log(logger)
        )
        try registry.registerUpstreams(settings.upstreams, connection: settings.connection)
        if settings.hasDiagnostics { try registry.registerDiagnostics() }
        var options = RunnerOptions(connection: settings.connection)
        options.listens = settings.listenConnection != nil
        options.listenConnection = settings.listenConnection
        options.queues = settings.queues.map { QueueOptions($0.name, lanes: $0.lanes) }
        options.lease = settings.lease
        options.heartbeat = settings.lease / 3
        options.grace = settings.grace
        options.keepHistory = settings.keepHistory
        options.version = Mutasid.version
        if let metrics {
            options.metrics = metrics
            options.sampling = settings.metrics?.interval
        }
        return try QueueRunner(options, registry: registry, logger: logger)
    }
}
