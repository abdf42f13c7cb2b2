import Testing
import Transfers

@Suite("Quiet hours")
struct QuietHoursTests {
    /// A moment by local day and time of a zone.
    static func moment(_ day: String, _ hour: Int, _ minute: Int = 0, _ zone: TimeZoneOfUnit = .wib) throws -> Instant {
        Instant(date: try date(day), second: hour * 3_600 + minute * 60, zone: zone)
    }

    @Test("a notice of the day goes out at once, also on a weekend")
    func day() throws {
        for moment in try [Self.moment("2025-10-01", 7), Self.moment("2025-10-04", 19, 59)] {
            #expect(QuietHours().nextAllowed(from: moment, zone: .wib, calendar: WorkingCalendar()) == moment)
        }
    }

    @Test("a notice of the evening waits for the morning, one of the small hours for the same morning")
    func night() throws {
        let calendar = WorkingCalendar()
        let morning = try Self.moment("2025-10-02", 7)
        for moment in try [Self.moment("2025-10-01", 20), Self.moment("2025-10-02", 6, 59)] {
            #expect(QuietHours().nextAllowed(from: moment, zone: .wib, calendar: calendar) == morning)
        }
    }

    @Test("the same moment is night in the east and evening in the west")
    func zones() throws {
        let moment = try Self.moment("2025-10-01", 19, 0, .wib)
        let calendar = WorkingCalendar()
        #expect(QuietHours().nextAllowed(from: moment, zone: .wib, calendar: calendar) == moment)
        #expect(
            try QuietHours().nextAllowed(from: moment, zone: .wit, calendar: calendar)
                == Self.moment("2025-10-02", 7, 0, .wit)
        )
    }

    @Test("holidays are skipped, several in a row too")
    func holidays() throws {
        let calendar = try WorkingCalendarTests.holidays()
        #expect(
            try QuietHours().nextAllowed(from: Self.moment("2025-12-25", 10), zone: .wita, calendar: calendar)
                == Self.moment("2025-12-27", 7, 0, .wita)
        )
        #expect(
            try QuietHours().nextAllowed(from: Self.moment("2025-12-24", 21), zone: .wib, calendar: calendar)
                == Self.moment("2025-12-27", 7)
        )
    }

    @Test("an urgent notice is never held back")
    func urgent() throws {
        let calendar = try WorkingCalendarTests.holidays()
        let moment = try Self.moment("2025-12-25", 2)
        #expect(QuietHours().nextAllowed(from: moment, zone: .wib, calendar: calendar, isUrgent: true) == moment)
    }

    @Test("moments before 1970 and far outside of the calendar do not trap")
    func extremes() {
        for microseconds in [Int64.min, -1, 0, .max] {
            let moment = Instant(microseconds: microseconds)
            let next = QuietHours().nextAllowed(from: moment, zone: .wit, calendar: WorkingCalendar())
            #expect(next >= moment)
        }
    }
}
