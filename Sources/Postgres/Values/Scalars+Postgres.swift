extension Bool: PostgresCodable {
    /// The type `bool`.
    public static var postgresType: PostgresType { .bool }

    /// Appends one byte.
    public func encode(into buffer: inout [UInt8]) { buffer.append(self ? 1 : 0) }

    /// Reads a `bool`.
    public static func decode(_ bytes: UnsafeRawBufferPointer, type: UInt32) throws(PostgresError) -> Bool {
        try PostgresType.bool.expect(type)
        switch try ByteReader.only(bytes, as: UInt8.self) {
        case 0: return false
        case 1: return true
        case let other: throw PostgresError(.decoding, "a bool is 0 or 1, not \(other)")
        }
    }
}

extension Double: PostgresCodable {
    /// The type `float8`.
    public static var postgresType: PostgresType { .float8 }

    /// Appends eight bytes.
    public func encode(into buffer: inout [UInt8]) { buffer.append(bigEndian: bitPattern) }

    /// Reads a `float8`.
    public static func decode(_ bytes: UnsafeRawBufferPointer, type: UInt32) throws(PostgresError) -> Double {
        try PostgresType.float8.expect(type)
        return Double(bitPattern: try ByteReader.only(bytes))
    }
}

extension String: PostgresCodable {
    /// The type `text`.
    public static var postgresType: PostgresType { .text }

    /// The types whose binary form is their text.
    ///
    /// Of the built-in ones `"char"`, `name`, `text`, `unknown`, `char(n)` and `varchar`; what users define is read as
    /// it is, for enumerations.
    private static func isText(_ type: UInt32) -> Bool {
        PostgresType.isUserDefined(type) || [18, 19, 25, 705, 1042, 1043].contains(type)
    }

    /// Appends the text in UTF-8.
    public func encode(into buffer: inout [UInt8]) { buffer.append(contentsOf: utf8) }

    /// Reads a `text`, `varchar`, `char(n)`, `name` or enumeration.
    public static func decode(_ bytes: UnsafeRawBufferPointer, type: UInt32) throws(PostgresError) -> String {
        guard isText(type) else {
            throw PostgresError(.decoding, "column has type \(type), which is not text")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw PostgresError(.decoding, "text is not valid UTF-8")
        }
        return text
    }
}
