/// A `date`: days since 2000-01-01, or one of the two infinities.
public struct PostgresDate: Hashable, Sendable, Comparable {
    /// Days since 2000-01-01; `Int32.max` and `Int32.min` are the infinities.
    public var days: Int32

    /// Takes the days since 2000-01-01.
    public init(days: Int32) {
        self.days = days
    }

    /// Later than every date.
    public static let infinity = PostgresDate(days: .max)
    /// Earlier than every date.
    public static let minusInfinity = PostgresDate(days: .min)

    /// The order of time.
    public static func < (left: PostgresDate, right: PostgresDate) -> Bool { left.days < right.days }
}

extension PostgresDate: PostgresCodable {
    /// The type `date`.
    public static var postgresType: PostgresType { .date }

    /// Appends four bytes.
    public func encode(into buffer: inout [UInt8]) { buffer.append(bigEndian: days) }

    /// Reads a `date`.
    public static func decode(_ bytes: UnsafeRawBufferPointer, type: UInt32) throws(PostgresError) -> PostgresDate {
        try PostgresType.date.expect(type)
        return PostgresDate(days: try ByteReader.only(bytes))
    }
}
