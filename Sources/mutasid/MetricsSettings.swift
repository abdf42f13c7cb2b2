import JobQueue
import Logging
import Metrics
import Telemetry

/// Where the metrics go.
struct MetricsSettings {
    private static let suffix = ".prom"

    let path: String
    /// Between two writings.
    let interval: Duration

    /// Takes the path of a file, or nothing.
    ///
    /// - Throws: ``SettingError`` when the collector would pass over the file.
    init?(file: String?, interval: Duration) throws {
        guard let file, !file.isEmpty else { return nil }
        guard file.hasSuffix(Self.suffix), !file.hasSuffix("/" + Self.suffix) else { throw SettingError.metricsFile }
        path = file
        self.interval = interval
    }

    /// The engine's metrics; a host's daemons are told apart by their files.
    func metrics(version: String) -> PrometheusMetrics {
        let name = path.split(separator: "/").last?.dropLast(Self.suffix.count) ?? ""
        let info = MetricDescription("mutasid_info", help: "The running program's version; always 1.")
        let metrics = PrometheusMetrics(
            describing: QueueMetric.allCases.map {
                MetricDescription($0.rawValue, help: $0.help, buckets: $0.buckets)
            } + SiteMetric.allCases.map { MetricDescription($0.rawValue, help: $0.help) } + [info],
            labels: [("daemon", String(name))]
        )
        Gauge(label: info.name, dimensions: [("version", version)], factory: metrics).record(1)
        return metrics
    }

    /// Between two looks at the site: it changes by the hour, and each look takes a session.
    var siteInterval: Duration { interval * 4 }

    func file(
        of metrics: PrometheusMetrics,
        logger: Logger,
        prepare: @escaping @Sendable () -> Void
    ) -> MetricsFile {
        MetricsFile(path, of: metrics, every: interval, logger: logger, prepare: prepare)
    }
}
