internal import Dispatch
internal import Glibc
public import Logging
internal import Synchronization

/// The metrics in a file, for the textfile collector of Prometheus' node_exporter: a service that listens on no port is
/// read by way of it.
///
/// The file is put into place whole, every few seconds, and goes when the service stops: numbers of a service that has
/// stopped would be told for ever. (After a crash it stays; the collector's `node_textfile_mtime_seconds` shows its age.)
/// A file that cannot be written is logged once, and once when it can be again; the service goes on.
public final class MetricsFile: Sendable {
    /// The id under which the log says that the file cannot be written.
    private static let unwritable = "b4dd3930d4fc4ed5947022e23b1bb6e9"

    private struct State {
        var fault: FileFault?
        var isStopped = false
    }

    private let path: String
    private let metrics: PrometheusMetrics
    private let interval: Duration
    private let logger: Logger
    private let prepare: @Sendable () -> Void
    private let queue = DispatchQueue(label: "metrics.file")
    private let state = Mutex(State())

    /// Names the file; nothing is written before ``start()``.
    ///
    /// - Parameters:
    ///   - path: of the file; the collector reads those that end in `.prom`.
    ///   - metrics: what is written.
    ///   - interval: between two writings.
    ///   - logger: told when the file cannot be written, and when it can be again.
    ///   - prepare: called before each writing, to bring up to date what is not counted as it happens.
    public init(
        _ path: String,
        of metrics: PrometheusMetrics,
        every interval: Duration,
        logger: Logger,
        prepare: @escaping @Sendable () -> Void
    ) {
        self.path = path
        self.metrics = metrics
        self.interval = interval
        self.logger = logger
        self.prepare = prepare
    }

    /// Writes the file now and then.
    public func start() { queue.async { self.go() } }

    /// Writes no more and removes the file; returns when that is done.
    public func stop() {
        queue.sync {
            state.withLock { $0.isStopped = true }
            if unlink(path) != 0, errno != ENOENT { changed(FileFault("unlink")) }
        }
    }

    private func go() {
        guard !state.withLock({ $0.isStopped }) else { return }
        prepare()
        do {
            try AtomicFile.write(metrics.text, to: path)
            changed(nil)
        } catch {
            changed(error)
        }
        let pause = DispatchTimeInterval.milliseconds(Int(interval / .milliseconds(1)))
        queue.asyncAfter(deadline: .now() + pause) { self.go() }
    }

    /// Logs what is new.
    private func changed(_ fault: FileFault?) {
        let last = state.withLock { state in
            defer { state.fault = fault }
            return state.fault
        }
        guard fault != last else { return }
        if let fault {
            logger.warning(
                "the metrics cannot be written",
                metadata: ["MESSAGE_ID": "\(Self.unwritable)", "file": "\(path)", "error": "\(fault)"]
            )
        } else {
            logger.notice("the metrics are written again", metadata: ["file": "\(path)"])
        }
    }
}
