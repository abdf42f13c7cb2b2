/// A statement whose interpolated values become binds.
///
///     let sql: SQL = "select id from mutasi.employee where nip = \(nip)"   // … where nip = $1
///
/// Values never become part of the text. ``init(unchecked:binds:)`` is the loud exception for text that is not a literal.
public struct SQL: Sendable {
    /// The text with `$1`, `$2`, … for the values.
    public private(set) var text: String
    /// The values, in order.
    public private(set) var binds: [Bind]

    /// Takes text that is not a literal; it must never hold a user's input.
    public init(unchecked text: String, binds: [Bind] = []) {
        self.text = text
        self.binds = binds
    }
}

extension SQL: ExpressibleByStringInterpolation {
    /// Takes a literal without values.
    public init(stringLiteral text: String) {
        self.init(unchecked: text)
    }

    /// Takes a literal with values.
    public init(stringInterpolation: StringInterpolation) {
        self.init(unchecked: stringInterpolation.text, binds: stringInterpolation.binds)
    }

    /// Gathers the parts of a literal.
    public struct StringInterpolation: StringInterpolationProtocol {
        var text = ""
        var binds: [Bind] = []

        /// Prepares for a literal of the given size.
        public init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + interpolationCount * 3)
            binds.reserveCapacity(interpolationCount)
        }

        /// Appends a piece of the statement's text.
        public mutating func appendLiteral(_ literal: String) {
            text += literal
        }

        /// Appends a value as a bind.
        public mutating func appendInterpolation(_ value: some PostgresField) {
            binds.append(Bind(value))
            text += "$\(binds.count)"
        }

        /// Appends a value that may be NULL as a bind; the compiler warns of optionals without an overload of theirs.
        public mutating func appendInterpolation<Wrapped: PostgresCodable>(_ value: Wrapped?) {
            binds.append(Bind(value))
            text += "$\(binds.count)"
        }

        /// Appends a name, quoted.
        public mutating func appendInterpolation(identifier: String) {
            text +=
                "\"" + identifier.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
                + "\""
        }
    }
}
