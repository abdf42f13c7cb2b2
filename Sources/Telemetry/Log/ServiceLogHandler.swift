internal import Glibc
public import Logging

/// Writes the log of a service: to the journal when systemd runs it, and otherwise to standard error.
public struct ServiceLogHandler: LogHandler {
    /// What is added to each event of this logger.
    public var metadata: Logger.Metadata = [:]
    /// What is asked for more metadata at each event.
    public var metadataProvider: Logger.MetadataProvider?
    /// The least important level that is written: this logger's own, or else the process's.
    public var logLevel: Logger.Level {
        get { ownLevel ?? threshold.level }
        set { ownLevel = newValue }
    }

    private var ownLevel: Logger.Level?
    private let threshold: LogThreshold
    private let label: String
    private let sink: any LogSink

    /// Makes this the handler of every logger of the process; to be called once, before the first logger is made.
    ///
    /// - Parameters:
    ///   - level: The least important level that is written.
    ///   - format: How events are written.
    /// - Returns: what changes the level later.
    @discardableResult
    public static func bootstrap(level: Logger.Level, format: LogFormat = .auto) -> LogThreshold {
        let sink = sink(of: format)
        let threshold = LogThreshold(level)
        LoggingSystem.bootstrap { label in ServiceLogHandler(label: label, threshold: threshold, sink: sink) }
        return threshold
    }

    init(label: String, threshold: LogThreshold, sink: any LogSink) {
        self.label = label
        self.threshold = threshold
        self.sink = sink
    }

    private static func sink(of format: LogFormat) -> any LogSink {
        switch format {
        case .auto:
            let stream = getenv("JOURNAL_STREAM").map { String(cString: $0) }
            return sink(of: .suited(to: STDERR_FILENO, journalStream: stream))
        case .journal:
            let lines = LineSink(descriptor: STDERR_FILENO) { $0.streamLine }
            do {
                return try JournalSink(path: JournalSink.systemPath, fallback: lines)
            } catch {
                // The process has no descriptor left for a socket; the journal reads the lines of the stream too.
                return lines
            }
        case .json: return LineSink(descriptor: STDERR_FILENO) { $0.json }
        case .text: return LineSink(descriptor: STDERR_FILENO) { $0.line }
        }
    }

    /// One value of the logger's metadata.
    public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    /// Writes the event; where a key is given twice, the nearer one counts: event, provider, logger.
    public func log(event: LogEvent) {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        let merged =
            metadata
            .merging(metadataProvider?.get() ?? [:]) { $1 }
            .merging(event.metadata ?? [:]) { $1 }
        sink.write(LogEntry(event, label: label, metadata: merged, time: time))
    }
}
