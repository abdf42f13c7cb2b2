/// A `bytea`.
///
/// `[UInt8]` cannot be a field itself: arrays are PostgreSQL arrays of their elements, and Swift allows a type to
/// conform once.
public struct Bytes: Hashable, Sendable, PostgresCodable {
    /// The bytes.
    public var bytes: [UInt8]

    /// Takes the bytes.
    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The type `bytea`.
    public static var postgresType: PostgresType { .bytea }

    /// Appends the bytes.
    public func encode(into buffer: inout [UInt8]) { buffer.append(contentsOf: bytes) }

    /// Reads a `bytea`.
    public static func decode(_ bytes: UnsafeRawBufferPointer, type: UInt32) throws(PostgresError) -> Bytes {
        try PostgresType.bytea.expect(type)
        return Bytes([UInt8](bytes))
    }
}
