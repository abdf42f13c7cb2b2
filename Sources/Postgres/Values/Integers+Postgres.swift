extension Int16: PostgresCodable {
    /// The type `int2`.
    public static var postgresType: PostgresType { .int2 }

    /// Appends two bytes.
    public func encode(into buffer: inout [UInt8]) { buffer.append(bigEndian: self) }

    /// Reads an `int2`.
    public static func decode(_ bytes: UnsafeRawBufferPointer, type: UInt32) throws(PostgresError) -> Int16 {
        try PostgresType.int2.expect(type)
        return try ByteReader.only(bytes)
    }
}

extension Int32: PostgresCodable {
    /// The type `int4`.
    public static var postgresType: PostgresType { .int4 }

    /// Appends four bytes.
    public func encode(into buffer: inout [UInt8]) { buffer.append(bigEndian: self) }

    /// Reads an `int4` or `int2`.
    public static func decode(_ bytes: UnsafeRawBufferPointer, type: UInt32) throws(PostgresError) -> Int32 {
        if type == PostgresType.int2.oid { return Int32(try ByteReader.only(bytes, as: Int16.self)) }
        try PostgresType.int4.expect(type)
        return try ByteReader.only(bytes)
    }
}

extension Int64: PostgresCodable {
    /// The type `int8`.
    public static var postgresType: PostgresType { .int8 }

    /// Appends eight bytes.
    public func encode(into buffer: inout [UInt8]) { buffer.append(bigEndian: self) }

    /// Reads an `int8`, `int4` or `int2`.
    public static func decode(_ bytes: UnsafeRawBufferPointer, type: UInt32) throws(PostgresError) -> Int64 {
        switch type {
        case PostgresType.int2.oid: return Int64(try ByteReader.only(bytes, as: Int16.self))
        case PostgresType.int4.oid: return Int64(try ByteReader.only(bytes, as: Int32.self))
        default:
            try PostgresType.int8.expect(type)
            return try ByteReader.only(bytes)
        }
    }
}

extension Int: PostgresCodable {
    /// The type `int8`.
    public static var postgresType: PostgresType { .int8 }

    /// Appends eight bytes.
    public func encode(into buffer: inout [UInt8]) { Int64(self).encode(into: &buffer) }

    /// Reads an `int8`, `int4` or `int2`.
    public static func decode(_ bytes: UnsafeRawBufferPointer, type: UInt32) throws(PostgresError) -> Int {
        Int(try Int64.decode(bytes, type: type))
    }
}
