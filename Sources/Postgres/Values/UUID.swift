/// A universally unique identifier (RFC 9562), without Foundation.
public struct UUID: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The first eight bytes in network order.
    public var high: UInt64
    /// The last eight bytes in network order.
    public var low: UInt64

    /// Takes both halves.
    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// Reads the form with hyphens, in either case.
    ///
    /// - Parameter text: for example `6ba7b810-9dad-11d1-80b4-00c04fd430c8`.
    public init?(_ text: String) {
        var digits: [UInt8] = []
        for (index, character) in text.utf8.enumerated() {
            if [8, 13, 18, 23].contains(index) {
                guard character == UInt8(ascii: "-") else { return nil }
            } else {
                guard let digit = Character(UnicodeScalar(character)).hexDigitValue else { return nil }
                digits.append(UInt8(digit))
            }
        }
        guard digits.count == 32 else { return nil }
        high = digits[..<16].reduce(0) { $0 << 4 | UInt64($1) }
        low = digits[16...].reduce(0) { $0 << 4 | UInt64($1) }
    }

    /// The form with hyphens, in lower case.
    public var description: String {
        let digits = Self.hexadecimal(high) + Self.hexadecimal(low)
        var groups: [Substring] = []
        var rest = digits[...]
        for length in [8, 4, 4, 4, 12] {
            groups.append(rest.prefix(length))
            rest = rest.dropFirst(length)
        }
        return groups.joined(separator: "-")
    }

    /// The order of the bytes, as PostgreSQL sorts.
    public static func < (left: UUID, right: UUID) -> Bool {
        (left.high, left.low) < (right.high, right.low)
    }

    private static func hexadecimal(_ value: UInt64) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

extension UUID: PostgresCodable {
    /// The type `uuid`.
    public static var postgresType: PostgresType { .uuid }

    /// Appends sixteen bytes.
    public func encode(into buffer: inout [UInt8]) {
        buffer.append(bigEndian: high)
        buffer.append(bigEndian: low)
    }

    /// Reads a `uuid`.
    public static func decode(_ bytes: UnsafeRawBufferPointer, type: UInt32) throws(PostgresError) -> UUID {
        try PostgresType.uuid.expect(type)
        var reader = ByteReader(bytes)
        let value = UUID(high: try reader.integer(), low: try reader.integer())
        try reader.end()
        return value
    }
}
