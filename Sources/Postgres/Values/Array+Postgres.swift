extension Array: PostgresField where Element: PostgresField {
    /// The array type of the element; an array of arrays has none and the server infers it.
    public static var postgresType: PostgresType { PostgresType(oid: Element.postgresType.arrayOID, arrayOID: 0) }
}

extension Array: PostgresCodable where Element: PostgresField {
    /// Appends an array of one dimension.
    public func encode(into buffer: inout [UInt8]) {
        buffer.append(bigEndian: Int32(isEmpty ? 0 : 1))
        let flagsAt = buffer.count
        buffer.append(bigEndian: Int32(0))
        buffer.append(bigEndian: Element.postgresType.oid)
        guard !isEmpty else { return }
        buffer.append(bigEndian: Int32(clamping: count))
        buffer.append(bigEndian: Int32(1))
        for element in self {
            if !buffer.appendWithLength(element) { buffer.write(bigEndian: Int32(1), at: flagsAt) }
        }
    }

    /// Reads an array of at most one dimension.
    public static func decode(_ bytes: UnsafeRawBufferPointer, type: UInt32) throws(PostgresError) -> [Element] {
        // Arrays of enumerations, `name[]`, `char(n)[]` and `varchar[]`: the elements are checked one by one.
        let isOfTexts = PostgresType.isUserDefined(type) || [1003, 1014, 1015].contains(type)
        guard type == postgresType.oid || (isOfTexts && Element.postgresType == .text) else {
            throw PostgresError(.decoding, "column has type \(type) where an array of \(Element.self) is expected")
        }
        var reader = ByteReader(bytes)
        let dimensions = try reader.integer(Int32.self)
        _ = try reader.integer(Int32.self)
        let elementType = try reader.integer(UInt32.self)
        guard dimensions != 0 else {
            try reader.end()
            return []
        }
        guard dimensions == 1 else { throw PostgresError(.decoding, "array of \(dimensions) dimensions") }
        let count = try reader.integer(Int32.self)
        _ = try reader.integer(Int32.self)
        // Every element takes at least its length: a count beyond that is damage, not a reason to reserve memory.
        guard count >= 0, Int(count) <= reader.count / 4 else {
            throw PostgresError(.decoding, "array names \(count) elements in \(reader.count) bytes")
        }
        var elements: [Element] = []
        elements.reserveCapacity(Int(count))
        for _ in 0..<count {
            let length = try reader.integer(Int32.self)
            let bytes = length == -1 ? nil : try reader.bytes(Int(length))
            elements.append(try Element.decodeField(bytes, type: elementType))
        }
        try reader.end()
        return elements
    }
}

extension [UInt8] {
    /// Writes an integer in network order over what stands there.
    mutating func write(bigEndian value: Int32, at offset: Int) {
        Swift.withUnsafeBytes(of: value.bigEndian) { bytes in
            for (index, byte) in bytes.enumerated() { self[offset + index] = byte }
        }
    }
}
