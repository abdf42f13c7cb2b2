internal import Logging

// One line for a reader, whatever the message and the fields hold.
extension LogEntry {
    /// Time, level, who tells it, and what.
    var line: String { "\(utc) \(level.rawValue) \(label): \(sentence)\n" }

    /// With the syslog priority in angle brackets: the journal takes it off a stream's line and adds the time itself.
    var streamLine: String { "<\(level.syslogPriority)>\(label): \(sentence)\n" }

    /// The message and the fields behind it.
    var sentence: String {
        var text = Self.visible(message)
        for (name, value) in fields { text += " \(Self.visible(name))=\(Self.word(value))" }
        return text
    }

    /// A value that is told from what follows, in quotes if need be.
    private static func word(_ value: String) -> String {
        let isPlain = !value.isEmpty && !value.contains { " =\"\\".contains($0) || $0.isWhitespace }
        return isPlain ? visible(value) : "\"\(visible(value, quoted: true))\""
    }

    /// Text in which all is made visible that could break the line, forge another one or steer a terminal.
    private static func visible(_ string: String, quoted: Bool = false) -> String {
        var text = ""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case "\"" where quoted, "\\" where quoted: text += "\\\(scalar)"
            case _ where scalar.isInvisible: text += "\\u{\(String(scalar.value, radix: 16))}"
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }
}

extension Unicode.Scalar {
    /// Controls, marks of direction and the like.
    var isInvisible: Bool {
        if isASCII { return value < 0x20 || value == 0x7F }
        return switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: true
        default: false
        }
    }
}
