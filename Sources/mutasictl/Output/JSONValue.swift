/// A JSON value whose members keep their order, so that the same data always give the same bytes.
indirect enum JSONValue: Hashable, Sendable {
    case null
    case bool(Bool)
    case int(Int)
    /// A number with decimals, by its digits as they were computed.
    case decimal(String)
    case string(String)
    case array([JSONValue])
    case object([Member])
    /// Text that is JSON already, kept byte for byte.
    case verbatim(String)

    struct Member: Hashable, Sendable {
        let name: String
        let value: JSONValue
    }

    /// An object by its members in order; a member whose value is nil is written as null.
    static func object(_ members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
        .object(members.map { Member(name: $0.key, value: $0.value ?? .null) })
    }

    /// The value indented by two spaces, with a line feed at its end.
    var document: String { text(indent: "") + "\n" }

    /// The value on one line, with a line feed at its end.
    var line: String { compact + "\n" }

    private var compact: String {
        switch self {
        case .array(let values): "[" + values.map(\.compact).joined(separator: ",") + "]"
        case .object(let members):
            "{" + members.map { Self.quoted($0.name) + ":" + $0.value.compact }.joined(separator: ",") + "}"
        default: text(indent: "")
        }
    }

    private func text(indent: String) -> String {
        switch self {
        case .null: "null"
        case .bool(let value): value ? "true" : "false"
        case .int(let value): String(value)
        case .decimal(let digits), .verbatim(let digits): digits
        case .string(let text): Self.quoted(text)
        case .array(let values):
            Self.list("[", values.map { $0.text(indent: indent + "  ") }, "]", indent)
        case .object(let members):
            Self.list(
                "{",
                members.map { Self.quoted($0.name) + ": " + $0.value.text(indent: indent + "  ") },
                "}",
                indent
            )
        }
    }

    private static func list(_ open: String, _ items: [String], _ close: String, _ indent: String) -> String {
        guard !items.isEmpty else { return open + close }
        let separator = ",\n\(indent)  "
        return "\(open)\n\(indent)  \(items.joined(separator: separator))\n\(indent)\(close)"
    }

    /// A string by RFC 8259, section 7; control characters are escaped, everything else is UTF-8.
    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
