internal import Glibc
public import Logging

/// Writes the log to standard error: for the journal when systemd connected it there, and otherwise for a reader.
public struct JournalLogHandler: LogHandler {
    private static let standardError = LogSink(descriptor: STDERR_FILENO)

    /// What is added to each event of this logger.
    public var metadata: Logger.Metadata = [:]
    /// What is asked for more metadata at each event.
    public var metadataProvider: Logger.MetadataProvider?
    /// The least important level that is written.
    public var logLevel: Logger.Level

    private let label: String
    private let format: LogFormat
    private let sink: LogSink

    /// Makes this the handler of every logger of the process; to be called once, before the first logger is made.
    ///
    /// - Parameter level: The least important level that is written.
    public static func bootstrap(level: Logger.Level) {
        let stream = getenv("JOURNAL_STREAM").map { String(cString: $0) }
        let format = LogFormat.suited(to: STDERR_FILENO, journalStream: stream)
        LoggingSystem.bootstrap { label in
            JournalLogHandler(label: label, level: level, format: format, sink: standardError)
        }
    }

    init(label: String, level: Logger.Level, format: LogFormat, sink: LogSink) {
        self.label = label
        self.logLevel = level
        self.format = format
        self.sink = sink
    }

    /// One value of the logger's metadata.
    public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    /// Writes the event as one line; where a key is given twice, the nearer one counts: event, provider, logger.
    public func log(event: LogEvent) {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        let merged =
            metadata
            .merging(metadataProvider?.get() ?? [:]) { $1 }
            .merging(event.metadata ?? [:]) { $1 }
        sink.write(LogLine(event, label: label, metadata: merged, format: format, time: time).text)
    }
}
