public import Postgres
public import Transfers

extension Instant: PostgresCodable {
    /// The type `timestamptz`.
    public static var postgresType: PostgresType { .timestamptz }

    /// Appends eight bytes.
    public func encode(into buffer: inout [UInt8]) {
        Timestamp(unixMicroseconds: microseconds).encode(into: &buffer)
    }

    /// Reads a `timestamptz`.
    public static func decode(_ bytes: UnsafeRawBufferPointer, type: UInt32) throws(PostgresError) -> Instant {
        Instant(microseconds: try Timestamp.decode(bytes, type: type).unixMicroseconds)
    }
}
