internal import Logging

// One JSON object a line.
extension LogEntry {
    /// The members `time`, `level`, `logger`, `id` where there is one, `message` and `fields`.
    var json: String {
        let fields = fields.map { "\(Self.quoted($0.name)):\(Self.quoted($0.value))" }.joined(separator: ",")
        let id = id.map { "\"id\":\(Self.quoted($0))," } ?? ""
        return """
            {"time":"\(utc)","level":"\(level.rawValue)","logger":\(Self.quoted(label)),\(id)\
            "message":\(Self.quoted(message)),"fields":{\(fields)}}\n
            """
    }

    /// A string of JSON (RFC 8259, 7) that a terminal shows as it is.
    private static func quoted(_ string: String) -> String {
        var text = "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"", "\\": text += "\\\(scalar)"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case _ where scalar.isInvisible:
                for unit in String(scalar).utf16 {
                    let digits = String(unit, radix: 16)
                    text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                }
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text + "\""
    }
}
