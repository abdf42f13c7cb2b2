/// A `timestamptz`: an instant in microseconds, or one of the two infinities.
public struct Timestamp: Hashable, Sendable, Comparable {
    /// Microseconds since 2000-01-01 00:00 UTC; `Int64.max` and `Int64.min` are the infinities.
    public var microseconds: Int64

    /// Takes the microseconds since 2000-01-01 00:00 UTC.
    public init(microseconds: Int64) {
        self.microseconds = microseconds
    }

    /// Microseconds between the Unix epoch and the server's: 10,957 days.
    public static let unixEpochOffset: Int64 = 946_684_800_000_000

    /// Takes microseconds since 1970-01-01 00:00 UTC; beyond the range it is an infinity.
    public init(unixMicroseconds: Int64) {
        let (value, overflow) = unixMicroseconds.subtractingReportingOverflow(Self.unixEpochOffset)
        microseconds = overflow ? .min : value
    }

    /// Microseconds since 1970-01-01 00:00 UTC; an infinity stays one.
    public var unixMicroseconds: Int64 {
        guard microseconds != .max, microseconds != .min else { return microseconds }
        let (value, overflow) = microseconds.addingReportingOverflow(Self.unixEpochOffset)
        return overflow ? .max : value
    }

    /// Later than every instant.
    public static let infinity = Timestamp(microseconds: .max)
    /// Earlier than every instant.
    public static let minusInfinity = Timestamp(microseconds: .min)

    /// The order of time.
    public static func < (left: Timestamp, right: Timestamp) -> Bool { left.microseconds < right.microseconds }
}

extension Timestamp: PostgresCodable {
    /// The type `timestamptz`.
    public static var postgresType: PostgresType { .timestamptz }

    /// Appends eight bytes.
    public func encode(into buffer: inout [UInt8]) { buffer.append(bigEndian: microseconds) }

    /// Reads a `timestamptz`.
    public static func decode(_ bytes: UnsafeRawBufferPointer, type: UInt32) throws(PostgresError) -> Timestamp {
        try PostgresType.timestamptz.expect(type)
        return Timestamp(microseconds: try ByteReader.only(bytes))
    }
}
