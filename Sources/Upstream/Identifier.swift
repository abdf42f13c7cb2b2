/// A name in SQL, which is quoted whatever it holds.
public struct Identifier: Hashable, Sendable, CustomStringConvertible {
    /// The longest name in bytes: PostgreSQL cuts off what is longer, and would then mean another object.
    public static let longest = 63

    /// The name itself, without quotes.
    public let text: String

    /// Takes a name as it is.
    ///
    /// - Parameter text: 1 to 63 bytes without a zero byte.
    /// - Throws: ``WatchFault/impossibleName(_:)``.
    public init(_ text: String) throws(WatchFault) {
        guard (1...Self.longest).contains(text.utf8.count), !text.utf8.contains(0) else {
            throw .impossibleName(text)
        }
        self.text = text
    }

    /// Reads names as SQL does: in double quotes as they are, else in small letters.
    ///
    /// - Parameters:
    ///   - list: the names.
    ///   - separator: what stands between two of them, such as a comma.
    /// - Returns: the names in their order.
    /// - Throws: ``WatchFault/unreadableName(_:)``, ``WatchFault/impossibleName(_:)``.
    public static func read(_ list: String, separatedBy separator: Character) throws(WatchFault) -> [Identifier] {
        var names: [Identifier] = []
        var rest = list[...]
        while true {
            rest = rest.drop { $0 == " " }
            let name = rest.first == "\"" ? takeQuoted(&rest) : takePlain(&rest)
            guard let name else { throw .unreadableName(list) }
            names.append(try Identifier(name))
            rest = rest.drop { $0 == " " }
            guard let next = rest.popFirst() else { return names }
            guard next == separator else { throw .unreadableName(list) }
        }
    }

    /// The name in double quotes, on one line whatever it holds.
    public var quoted: String {
        let escape = ControlCharacters(text)
        return escape.isNeeded ? "U&\"" + escape.text(after: "\\").replacing("\"", with: "\"\"") + "\"" : reference
    }

    /// The name in double quotes as functions of the catalogue read it.
    var reference: String { "\"" + text.replacing("\"", with: "\"\"") + "\"" }

    /// As in SQL.
    public var description: String { quoted }

    private static func takeQuoted(_ rest: inout Substring) -> String? {
        rest.removeFirst()
        var name = ""
        while let character = rest.popFirst() {
            guard character == "\"" else {
                name.append(character)
                continue
            }
            guard rest.first == "\"" else { return name }
            name.append(rest.removeFirst())
        }
        return nil
    }

    private static func takePlain(_ rest: inout Substring) -> String? {
        let name = rest.prefix { $0 == "_" || $0 == "$" || ($0.isASCII && ($0.isLetter || $0.isNumber)) }
        guard let first = name.first, first == "_" || first.isLetter else { return nil }
        rest = rest[name.endIndex...]
        return name.lowercased()
    }
}
