extension Numeric: PostgresCodable {
    /// The type `numeric`.
    public static var postgresType: PostgresType { .numeric }

    /// Appends the header and the digits.
    public func encode(into buffer: inout [UInt8]) {
        buffer.append(bigEndian: Int16(clamping: digits.count))
        buffer.append(bigEndian: weight)
        buffer.append(bigEndian: sign.rawValue)
        buffer.append(bigEndian: scale)
        for digit in digits { buffer.append(bigEndian: digit) }
    }

    /// Reads a `numeric`.
    public static func decode(_ bytes: UnsafeRawBufferPointer, type: UInt32) throws(PostgresError) -> Numeric {
        try PostgresType.numeric.expect(type)
        var reader = ByteReader(bytes)
        let count = try reader.integer(Int16.self)
        let weight = try reader.integer(Int16.self)
        let rawSign = try reader.integer(UInt16.self)
        let scale = try reader.integer(UInt16.self)
        guard let sign = Sign(rawValue: rawSign) else {
            throw PostgresError(.decoding, "numeric with unknown sign \(rawSign)")
        }
        guard Int(scale) <= mostPlaces else { throw PostgresError(.decoding, "numeric with \(scale) places") }
        guard count >= 0, Int(count) * 2 == reader.count else {
            throw PostgresError(.decoding, "numeric names \(count) digits in \(reader.count) bytes")
        }
        var digits: [Int16] = []
        for _ in 0..<count {
            let digit = try reader.integer(Int16.self)
            guard (0..<10_000).contains(digit) else { throw PostgresError(.decoding, "numeric digit \(digit)") }
            digits.append(digit)
        }
        switch sign {
        case .notANumber: return notANumber
        case .infinity: return infinity
        case .minusInfinity: return minusInfinity
        case .positive, .negative: break
        }
        return Numeric(sign: sign, weight: weight, scale: scale, digits: digits)
    }
}
