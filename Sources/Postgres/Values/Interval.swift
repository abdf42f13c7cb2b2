/// An `interval`: months and days are kept apart from time, since their lengths vary.
public struct Interval: Hashable, Sendable {
    /// The part below a day.
    public var microseconds: Int64
    /// Calendar days.
    public var days: Int32
    /// Calendar months.
    public var months: Int32

    /// Takes the three parts.
    public init(microseconds: Int64 = 0, days: Int32 = 0, months: Int32 = 0) {
        self.microseconds = microseconds
        self.days = days
        self.months = months
    }

    /// Takes a length of time, cut to whole microseconds.
    public init(_ duration: Duration) {
        let (seconds, attoseconds) = duration.components
        let (whole, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000)
        guard !overflow else {
            self.init(microseconds: seconds < 0 ? .min : .max)
            return
        }
        let (sum, beyond) = whole.addingReportingOverflow(attoseconds / 1_000_000_000_000)
        self.init(microseconds: beyond ? (seconds < 0 ? .min : .max) : sum)
    }
}

extension Interval: PostgresCodable {
    /// The type `interval`.
    public static var postgresType: PostgresType { .interval }

    /// Appends sixteen bytes.
    public func encode(into buffer: inout [UInt8]) {
        buffer.append(bigEndian: microseconds)
        buffer.append(bigEndian: days)
        buffer.append(bigEndian: months)
    }

    /// Reads an `interval`.
    public static func decode(_ bytes: UnsafeRawBufferPointer, type: UInt32) throws(PostgresError) -> Interval {
        try PostgresType.interval.expect(type)
        var reader = ByteReader(bytes)
        let microseconds = try reader.integer(Int64.self)
        let days = try reader.integer(Int32.self)
        let months = try reader.integer(Int32.self)
        try reader.end()
        return Interval(microseconds: microseconds, days: days, months: months)
    }
}
