/// A value that can stand in a column or a bind, NULL included.
///
/// Conform your own types to ``PostgresCodable`` instead; `Optional` of such a type is a field by itself.
public protocol PostgresField: Sendable {
    /// The type under which values are sent.
    static var postgresType: PostgresType { get }
    /// Appends the value in the binary format.
    ///
    /// - Parameter buffer: takes the bytes, without a length in front.
    /// - Returns: false for NULL, with nothing appended.
    func encodeField(into buffer: inout [UInt8]) -> Bool
    /// Reads a value in the binary format.
    ///
    /// - Parameters:
    ///   - bytes: the value's bytes, nil for NULL.
    ///   - type: the object id of the column's type.
    /// - Returns: the value.
    /// - Throws: ``PostgresError`` with code `decoding` for a wrong type, length or content.
    static func decodeField(_ bytes: UnsafeRawBufferPointer?, type: UInt32) throws(PostgresError) -> Self
}

/// A value that can stand in a column or a bind and is never NULL itself.
public protocol PostgresCodable: PostgresField {
    /// Appends the value in the binary format.
    ///
    /// - Parameter buffer: takes the bytes, without a length in front.
    func encode(into buffer: inout [UInt8])
    /// Reads a value in the binary format.
    ///
    /// - Parameters:
    ///   - bytes: the value's bytes.
    ///   - type: the object id of the column's type.
    /// - Returns: the value.
    /// - Throws: ``PostgresError`` with code `decoding` for a wrong type, length or content.
    static func decode(_ bytes: UnsafeRawBufferPointer, type: UInt32) throws(PostgresError) -> Self
}

extension PostgresCodable {
    /// Appends the value; it is never NULL.
    public func encodeField(into buffer: inout [UInt8]) -> Bool {
        encode(into: &buffer)
        return true
    }

    /// Reads a value and refuses NULL.
    public static func decodeField(_ bytes: UnsafeRawBufferPointer?, type: UInt32) throws(PostgresError) -> Self {
        guard let bytes else { throw PostgresError(.decoding, "NULL where \(Self.self) is expected") }
        return try decode(bytes, type: type)
    }
}

extension Optional: PostgresField where Wrapped: PostgresCodable {
    /// The wrapped type.
    public static var postgresType: PostgresType { Wrapped.postgresType }

    /// Appends the value, or nothing for NULL.
    public func encodeField(into buffer: inout [UInt8]) -> Bool {
        guard let self else { return false }
        return self.encodeField(into: &buffer)
    }

    /// Reads a value, nil for NULL.
    public static func decodeField(_ bytes: UnsafeRawBufferPointer?, type: UInt32) throws(PostgresError) -> Self {
        guard let bytes else { return nil }
        return try Wrapped.decode(bytes, type: type)
    }
}
