/// Reads big-endian values off a buffer; a short buffer is an error, never a trap.
struct ByteReader {
    private var rest: UnsafeRawBufferPointer

    init(_ bytes: UnsafeRawBufferPointer) {
        rest = bytes
    }

    var count: Int { rest.count }

    mutating func integer<Value: FixedWidthInteger>(_ type: Value.Type = Value.self) throws(PostgresError) -> Value {
        let width = MemoryLayout<Value>.size
        guard rest.count >= width else {
            throw PostgresError(.decoding, "value ends \(width - rest.count) bytes too early")
        }
        let value = Value(bigEndian: rest.loadUnaligned(as: Value.self))
        rest = UnsafeRawBufferPointer(rebasing: rest[width...])
        return value
    }

    mutating func bytes(_ length: Int) throws(PostgresError) -> UnsafeRawBufferPointer {
        guard length >= 0, rest.count >= length else {
            throw PostgresError(.decoding, "value names a length of \(length) where \(rest.count) bytes are left")
        }
        let taken = UnsafeRawBufferPointer(rebasing: rest[..<length])
        rest = UnsafeRawBufferPointer(rebasing: rest[length...])
        return taken
    }

    func end() throws(PostgresError) {
        guard rest.isEmpty else { throw PostgresError(.decoding, "value has \(rest.count) bytes too many") }
    }

    /// One integer that fills the buffer.
    static func only<Value: FixedWidthInteger>(
        _ bytes: UnsafeRawBufferPointer,
        as type: Value.Type = Value.self
    ) throws(PostgresError) -> Value {
        var reader = ByteReader(bytes)
        let value = try reader.integer(Value.self)
        try reader.end()
        return value
    }
}

extension [UInt8] {
    /// Appends an integer in network order.
    mutating func append(bigEndian value: some FixedWidthInteger) {
        Swift.withUnsafeBytes(of: value.bigEndian) { append(contentsOf: $0) }
    }
}

extension PostgresType {
    /// Refuses a column of another type.
    func expect(_ oid: UInt32) throws(PostgresError) {
        guard self.oid == oid else {
            throw PostgresError(.decoding, "column has type \(oid) where \(self.oid) is expected")
        }
    }
}
