internal import Glibc
internal import Logging

/// The text of one log event: one line, whatever the message and its metadata hold.
struct LogLine {
    private(set) var text = ""

    init(_ event: LogEvent, label: String, metadata: Logger.Metadata, format: LogFormat, time: timespec) {
        switch format {
        case .journal: text += "<\(event.level.syslogPriority)>"
        case .plain: text += "\(Self.utc(time)) \(event.level.rawValue) "
        }
        text += "\(label): "
        append(event.message.description)
        for (key, value) in metadata.sorted(by: { $0.key < $1.key }) { append(key: key, value: "\(value)") }
        if let error = event.error { append(key: "error", value: "\(error)") }
        text += "\n"
    }

    private mutating func append(key: String, value: String) {
        text += " "
        append(key)
        text += "="
        guard value.isEmpty || value.contains(where: { " =\"\\".contains($0) || $0.isWhitespace }) else {
            return append(value)
        }
        text += "\""
        append(value, quoted: true)
        text += "\""
    }

    /// Appends text with all that could break the line, forge another one or steer a terminal made visible.
    private mutating func append(_ string: String, quoted: Bool = false) {
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case "\"" where quoted, "\\" where quoted: text += "\\\(scalar)"
            case _ where scalar.isASCII && scalar.value >= 0x20 && scalar.value != 0x7F:
                text.unicodeScalars.append(scalar)
            case _ where scalar.properties.generalCategory.isInvisible:
                text += "\\u{\(String(scalar.value, radix: 16))}"
            default: text.unicodeScalars.append(scalar)
            }
        }
    }

    /// RFC 3339 with milliseconds, in UTC: the reader may sit in any of the province's zones.
    private static func utc(_ time: timespec) -> String {
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
    fileprivate var syslogPriority: Int {
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

extension Unicode.GeneralCategory {
    fileprivate var isInvisible: Bool {
        switch self {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: true
        default: false
        }
    }
}
