public import Postgres
public import Transfers

extension CivilDate: PostgresCodable {
    /// The type `date`.
    public static var postgresType: PostgresType { .date }

    /// Days from 1970-01-01, where `CivilDate` counts from, to 2000-01-01, where PostgreSQL does.
    private static var epochShift: Int { 10_957 }

    /// Appends the date; the years 1 to 9999 all have room.
    public func encode(into buffer: inout [UInt8]) {
        PostgresDate(days: Int32(clamping: daysSince1970 - Self.epochShift)).encode(into: &buffer)
    }

    /// Reads a `date`; infinity and years outside of 1 to 9999 are refused.
    public static func decode(_ bytes: UnsafeRawBufferPointer, type: UInt32) throws(PostgresError) -> CivilDate {
        let date = try PostgresDate.decode(bytes, type: type)
        guard let date = CivilDate(daysSince1970: Int(date.days) + epochShift) else {
            throw PostgresError(.decoding, "the date lies outside of the years 1 to 9999")
        }
        return date
    }
}
