// The journal's own protocol (systemd, "Native Journal Protocol"): fields, one after another, in one datagram.
extension LogEntry {
    /// The fields' names begin with this, so that none can be taken for one of the journal's.
    private static let prefix = "MUTASI_"

    /// The datagram: what a reader sees, the priority, who tells it, the id, and each of the fields by itself.
    var datagram: [UInt8] {
        var bytes: [UInt8] = []
        Self.append("MESSAGE", sentence, to: &bytes)
        Self.append("PRIORITY", "\(level.syslogPriority)", to: &bytes)
        Self.append("SYSLOG_IDENTIFIER", label, to: &bytes)
        if let id { Self.append("MESSAGE_ID", id, to: &bytes) }
        for (name, value) in fields { Self.append(Self.prefix + Self.fieldName(name), value, to: &bytes) }
        return bytes
    }

    private static func append(_ name: String, _ value: String, to bytes: inout [UInt8]) {
        bytes += name.utf8
        if value.utf8.contains(UInt8(ascii: "\n")) {
            // A value of several lines has its length before it, in eight bytes, the least first.
            bytes.append(UInt8(ascii: "\n"))
            withUnsafeBytes(of: UInt64(value.utf8.count).littleEndian) { bytes += $0 }
        } else {
            bytes.append(UInt8(ascii: "="))
        }
        bytes += value.utf8
        bytes.append(UInt8(ascii: "\n"))
    }

    /// Capitals, digits and underscores, as the journal wants them.
    private static func fieldName(_ name: String) -> String {
        String(
            name.uppercased().unicodeScalars.map { scalar in
                switch scalar {
                case "A"..."Z", "0"..."9": Character(scalar)
                default: "_"
                }
            }
        )
    }
}
