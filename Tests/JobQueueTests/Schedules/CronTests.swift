import Postgres
import TestSupport
import Testing

@testable import JobQueue

@Suite("Cron entries")
struct CronTests {
    let session: Session
    private let bench: Bench

    init() throws {
        bench = try Bench()
        session = try bench.session()
        try session.script("set timezone = 'UTC'")
    }

    /// The firings after a moment, as the zone's clocks show them, with their distance from UTC.
    private func firings(_ cron: String, _ zone: String, after moment: String, _ count: Int) throws -> [String] {
        let rows = try session.query(
            """
            select to_char(f at time zone \(zone), 'YYYY-MM-DD HH24:MI ') ||
                left(((f at time zone \(zone)) - (f at time zone 'UTC'))::text, -3)
            from jobs.next_firings(\(cron), \(zone), \(moment)::text::timestamptz, \(Int32(count))) f
            """
        )
        return try rows.map { try $0.decode(at: 0) }
    }

    /// The firings after the start of 2026 (a Thursday), in UTC.
    private func firings(_ cron: String, _ count: Int) throws -> [String] {
        try firings(cron, "UTC", after: "2026-01-01 00:00Z", count).map { String($0.dropLast(6).dropFirst(5)) }
    }

    @Test("fields take names, ranges, steps and lists")
    func fields() throws {
        #expect(try firings("5 * * * *", 2) == ["01-01 00:05", "01-01 01:05"])
        #expect(try firings("*/20 8-9 * * *", 4) == ["01-01 08:00", "01-01 08:20", "01-01 08:40", "01-01 09:00"])
        #expect(try firings("10-30/10,7 0 * * *", 4) == ["01-01 00:07", "01-01 00:10", "01-01 00:20", "01-01 00:30"])
        #expect(try firings("0 0 1 FEB,dec *", 3) == ["02-01 00:00", "12-01 00:00", "02-01 00:00"])
        #expect(try firings("\t0  7 * * Mon-Fri ", 3) == ["01-01 07:00", "01-02 07:00", "01-05 07:00"])
        #expect(try firings("0 0 31 * *", 3) == ["01-31 00:00", "03-31 00:00", "05-31 00:00"])
    }

    @Test("0 and 7 are Sunday, and a range may end with it")
    func sunday() throws {
        let sundays = ["01-04 00:00", "01-11 00:00"]
        for weekday in ["0", "7", "sun"] { #expect(try firings("0 0 * * \(weekday)", 2) == sundays) }
        for weekdays in ["6-7", "sat-sun", "6-0"] {
            #expect(try firings("0 0 * * \(weekdays)", 3) == ["01-03 00:00", "01-04 00:00", "01-10 00:00"])
        }
    }

    @Test("the short forms are what they stand for")
    func shortForms() throws {
        let forms = [
            ("@hourly", "0 * * * *"), ("@daily", "0 0 * * *"), ("@midnight", "0 0 * * *"), ("@weekly", "0 0 * * 0"),
            ("@monthly", "0 0 1 * *"), ("@yearly", "0 0 1 1 *"), ("@Annually", "0 0 1 1 *"),
        ]
        for (short, long) in forms { #expect(try firings(short, 3) == firings(long, 3)) }
    }

    @Test("a day matches by its date or its weekday when both are restricted, and a field with a star is not")
    func days() throws {
        #expect(try firings("0 0 13 * fri", 4) == ["01-02 00:00", "01-09 00:00", "01-13 00:00", "01-16 00:00"])
        #expect(try firings("0 0 * * fri", 2) == ["01-02 00:00", "01-09 00:00"])
        #expect(try firings("0 0 13 * *", 2) == ["01-13 00:00", "02-13 00:00"])
        #expect(try firings("0 0 */2 * fri", 3) == ["01-09 00:00", "01-23 00:00", "02-13 00:00"])
        #expect(try firings("0 0 10,20 * *", 3) == ["01-10 00:00", "01-20 00:00", "02-10 00:00"])
    }

    @Test("a leap day comes every four years, but not in 2100, and on a Sunday seldom")
    func leapDay() throws {
        #expect(
            try firings("0 12 29 2 *", "Asia/Jakarta", after: "2095-01-01 00:00Z", 2)
                == ["2096-02-29 12:00 07:00", "2104-02-29 12:00 07:00"]
        )
        let sundays = try firings("0 0 29 feb */7", "UTC", after: "2088-03-01 00:00Z", 1)
        #expect(sundays == ["2128-02-29 00:00 00:00"])
    }

    @Test("a time that clocks skip fires once, at the jump; one that comes twice fires the first time")
    func newYork() throws {
        let zone = "America/New_York"
        #expect(
            try firings("30 2 * * *", zone, after: "2027-03-13 00:00-05", 3)
                == ["2027-03-13 02:30 -05:00", "2027-03-14 03:00 -04:00", "2027-03-15 02:30 -04:00"]
        )
        #expect(
            try firings("0,15,30 2,3 * * *", zone, after: "2027-03-14 01:00-05", 3)
                == ["2027-03-14 03:00 -04:00", "2027-03-14 03:15 -04:00", "2027-03-14 03:30 -04:00"]
        )
        #expect(
            try firings("30 1 * * *", zone, after: "2026-10-31 12:00-04", 2)
                == ["2026-11-01 01:30 -04:00", "2026-11-02 01:30 -05:00"]
        )
        #expect(try firings("30 1 * * *", zone, after: "2026-11-01 01:10-05", 1) == ["2026-11-02 01:30 -05:00"])
    }

    @Test("an interval goes on through the hour that comes twice, and over the one that is skipped")
    func interval() throws {
        let zone = "America/New_York"
        #expect(
            try firings("*/30 * * * *", zone, after: "2026-11-01 00:45-04", 5)
                == [
                    "2026-11-01 01:00 -04:00", "2026-11-01 01:30 -04:00", "2026-11-01 01:00 -05:00",
                    "2026-11-01 01:30 -05:00",
                    "2026-11-01 02:00 -05:00",
                ]
        )
        #expect(
            try firings("*/30 * * * *", zone, after: "2027-03-14 01:15-05", 3)
                == ["2027-03-14 01:30 -05:00", "2027-03-14 03:00 -04:00", "2027-03-14 03:30 -04:00"]
        )
        // Half an hour is put back there, and the hour is not whole.
        #expect(
            try firings("25,40 * * * *", "Australia/Lord_Howe", after: "2026-04-04 14:45Z", 3)
                == ["2026-04-05 01:40 10:30", "2026-04-05 02:25 10:30", "2026-04-05 02:40 10:30"]
        )
    }

    @Test("clocks of Asia that were put forward: half an hour in Singapore, at midnight in Amman, a day in Samoa")
    func asia() throws {
        #expect(
            try firings("40 23 * * *", "Asia/Singapore", after: "1981-12-30 20:00Z", 2)
                == ["1982-01-01 00:00 08:00", "1982-01-01 23:40 08:00"]
        )
        #expect(
            try firings("0 0 * * *", "Asia/Amman", after: "2022-02-24 21:00Z", 1) == ["2022-02-25 01:00 03:00"]
        )
        #expect(
            try firings("0 8 * * *", "Pacific/Apia", after: "2011-12-29 12:00Z", 3)
                == ["2011-12-29 08:00 -10:00", "2011-12-31 00:00 14:00", "2011-12-31 08:00 14:00"]
        )
    }

    @Test("WIB, WITA and WIT are the clocks of Jakarta, Makassar and Jayapura")
    func indonesia() throws {
        for (zone, place) in [("WIB", "Asia/Jakarta"), ("wita", "Asia/Makassar"), ("WIT", "Asia/Jayapura")] {
            let start = try session.query("select '2026-01-01 00:00Z'::timestamptz").only(Timestamp.self)
            #expect(
                try session.nextFirings(of: "30 7 * * *", in: zone, after: start, count: 3)
                    == session.nextFirings(of: "30 7 * * *", in: place, after: start, count: 3)
            )
        }
        #expect(try firings("30 7 * * *", "Asia/Jayapura", after: "2026-01-01 00:00Z", 1) == ["2026-01-02 07:30 09:00"])
    }

    @Test(
        "what is wrong is said with the field and how to mend it",
        arguments: [
            ("60 * * * *", #"minute "60": it takes 0 to 59"#), ("* 24 * * *", #"hour "24": it takes 0 to 23"#),
            ("* * 0 * *", #"day of month "0": it takes 1 to 31"#), ("* * * 13 *", #"month "13": it takes 1 to 12"#),
            ("* * * * 8", #"day of week "8": it takes 0 to 7"#), ("* 22-2 * * *", "write 22-23,0-2"),
            ("5/15 * * * *", "write 5-59/15"), ("*/0 * * * *", "a step must be from 1 to 59"),
            ("*/99999999999 * * * *", #"minute "*/99999999999""#), ("1,,2 * * * *", #"minute """#),
            ("* * * foo *", "write one of jan, feb"), ("mon * * * *", "it takes numbers alone"),
            ("* * * * fri#2", #"day of week "fri#2""#), ("* * L * *", "it takes numbers alone"),
            ("* * * *", "has 4 fields"),
            ("0 * * * * *", "has 6 fields"), ("", "write five fields"), ("@reboot", "write @hourly"),
            ("0 0 31 feb *", "never fires"), ("* * 31 2,4,6,9,11 */1", "never fires"),
        ]
    )
    func refused(_ cron: String, _ saying: String) throws {
        let error = #expect(throws: PostgresError.self) { try session.nextFirings(of: cron, in: "UTC", count: 1) }
        #expect(error?.sqlState == .invalidParameterValue)
        #expect(error?.message.contains(saying) == true, "\(String(describing: error))")
    }

    @Test("an unknown time zone is refused", arguments: ["Asia/Jakata", "Asia/Jakarta7", "WIB+7", "", "Mars"])
    func zone(_ zone: String) throws {
        let error = #expect(throws: PostgresError.self) { try session.nextFirings(of: "@daily", in: zone, count: 1) }
        #expect(error?.message.contains("write WIB, WITA, WIT or an IANA name") == true)
    }
}
