import Testing
import Transfers

@Suite("Working days")
struct WorkingCalendarTests {
    static func holidays() throws -> WorkingCalendar {
        WorkingCalendar(
            holidays: Set(try ["2025-12-25", "2025-12-26", "2026-01-01", "2026-01-16"].map { try date($0) })
        )
    }

    @Test("an objection may be filed within 14 working days of receipt")
    func objection() throws {
        let received = try date("2025-12-15")
        #expect(try Self.holidays().deadline(workingDays: 14, after: received) == date("2026-01-07"))
        #expect(try WorkingCalendar().deadline(workingDays: 14, after: received) == date("2026-01-02"))
    }

    @Test("the PPK answers within 21 working days")
    func answer() throws {
        #expect(try Self.holidays().deadline(workingDays: 21, after: date("2026-01-07")) == date("2026-02-06"))
    }

    @Test("the inauguration follows within 30 working days")
    func inauguration() throws {
        #expect(try WorkingCalendar().deadline(workingDays: 30, after: date("2026-02-02")) == date("2026-03-16"))
    }

    @Test("a deadline ends with the day in the zone of the addressee's unit")
    func zones() throws {
        let calendar = try Self.holidays()
        let received = try date("2025-12-15")
        let wib = try #require(calendar.deadlineInstant(workingDays: 14, after: received, zone: .wib))
        let wit = try #require(calendar.deadlineInstant(workingDays: 14, after: received, zone: .wit))
        #expect(wib.microseconds - wit.microseconds == 2 * 3_600 * 1_000_000)
        let local = try #require(TimeZoneOfUnit.wit.local(wit))
        #expect(try local.date == date("2026-01-07"))
        #expect(local.second == 86_399)
    }

    @Test("no days end on the day itself, and an absurd period has no end")
    func extremes() throws {
        #expect(try WorkingCalendar().deadline(workingDays: 0, after: date("2025-12-14")) == date("2025-12-14"))
        #expect(try WorkingCalendar().deadline(workingDays: .max, after: date("2025-12-14")) == nil)
        #expect(try WorkingCalendar().deadline(workingDays: 5, after: date("9999-12-30")) == nil)
    }
}
