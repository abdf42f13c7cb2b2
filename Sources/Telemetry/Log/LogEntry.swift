internal import Glibc
internal import Logging

/// One event of the log, before it is written in a format.
struct LogEntry {
    let level: Logger.Level
    /// Who tells it.
    let label: String
    let message: String
    /// What sort of event it is, where it is one of those that have an id: 32 hexadecimal digits.
    let id: String?
    /// By name, in alphabetical order.
    let fields: [(name: String, value: String)]
    let time: timespec

    /// The name of the id among an event's metadata, as systemd's journal has it.
    private static let idField = "MESSAGE_ID"

    init(_ event: LogEvent, label: String, metadata: Logger.Metadata, time: timespec) {
        level = event.level
        self.label = label
        message = event.message.description
        id = metadata[Self.idField].map { "\($0)" }
        let own = metadata.filter { $0.key != Self.idField }
        var fields = own.sorted { $0.key < $1.key }.map { (name: $0.key, value: "\($0.value)") }
        if let error = event.error { fields.append((name: "error", value: "\(error)")) }
        self.fields = fields
        self.time = time
    }

    /// RFC 3339 with milliseconds, in UTC: the reader may sit in any of the province's zones.
    var utc: String {
        var seconds = time.tv_sec
        var parts = tm()
        gmtime_r(&seconds, &parts)
        func padded(_ number: some BinaryInteger, _ width: Int = 2) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        let date = "\(padded(parts.tm_year + 1900, 4))-\(padded(parts.tm_mon + 1))-\(padded(parts.tm_mday))"
        let clock = "\(padded(parts.tm_hour)):\(padded(parts.tm_min)):\(padded(parts.tm_sec))"
        return "\(date)T\(clock).\(padded(time.tv_nsec / 1_000_000, 3))Z"
    }
}

extension Logger.Level {
    /// The severity of RFC 5424, 6.2.1.
    var syslogPriority: Int {
        switch self {
        case .trace, .debug: 7
        case .info: 6
        case .notice: 5
        case .warning: 4
        case .error: 3
        case .critical: 2
        }
    }
}
