/// Where the log goes.
protocol LogSink: Sendable {
    /// Writes an event; one that is refused is lost, since there is nowhere left to say so.
    func write(_ entry: LogEntry)
}
