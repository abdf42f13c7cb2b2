public import Postgres
public import Transfers

extension PersonID: PostgresCodable {
    /// The type `uuid`.
    public static var postgresType: PostgresType { .uuid }

    /// Appends sixteen bytes.
    public func encode(into buffer: inout [UInt8]) {
        UUID(high: high, low: low).encode(into: &buffer)
    }

    /// Reads a `uuid`.
    public static func decode(_ bytes: UnsafeRawBufferPointer, type: UInt32) throws(PostgresError) -> PersonID {
        let uuid = try UUID.decode(bytes, type: type)
        return PersonID(high: uuid.high, low: uuid.low)
    }
}
