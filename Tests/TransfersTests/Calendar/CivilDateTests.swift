import Testing
import Transfers

@Suite("Dates")
struct CivilDateTests {
    @Test(
        "the unambiguous forms are read (case 39)",
        arguments: ["2025-02-01", "01-02-2025", "1 Februari 2025", "01 februari 2025", "1 Feb 2025", " 2025-02-01 "]
    )
    func readable(text: String) throws {
        #expect(try CivilDate(parsing: text) == CivilDate(year: 2025, month: 2, day: 1))
    }

    @Test(
        "impossible days, two-digit years, slashes and serial numbers are refused, each for its reason (cases 39, 40)",
        arguments: [
            ("31-02-2025", DateFault.noSuchDay), ("2025-02-30", .noSuchDay), ("31 Februari 2025", .noSuchDay),
            ("2025-13-01", .noSuchDay), ("0000-01-01", .noSuchDay), ("29-02-2025", .noSuchDay),
            ("01-02-25", .twoDigitYear), ("1 Februari 25", .twoDigitYear),
            ("2025/02/01", .ambiguousSlashes), ("02/01/2025", .ambiguousSlashes),
            ("45689", .serialNumber), ("", .unreadable), ("kemarin", .unreadable), ("2025-2-1", .unreadable),
            ("1 Febuary 2025", .unreadable), ("2025-02-01T00:00", .unreadable), ("-1-02-2025", .unreadable),
            ("1 Februari +025", .unreadable), ("٠١-٠٢-٢٠٢٥", .unreadable),
        ]
    )
    func unreadable(text: String, fault: DateFault) {
        #expect(throws: fault) { try CivilDate(parsing: text) }
    }

    @Test("a serial number of a spreadsheet is a date where that was declared, and never by guess (case 39)")
    func excel() throws {
        #expect(try CivilDate(parsing: "45689", as: .excel) == CivilDate(year: 2025, month: 2, day: 1))
        #expect(try CivilDate(parsing: "61", as: .excel) == CivilDate(year: 1900, month: 3, day: 1))
        #expect(try CivilDate(parsing: "01-02-2025", as: .excel) == CivilDate(year: 2025, month: 2, day: 1))
        #expect(throws: DateFault.serialNumber) { try CivilDate(parsing: "45689", as: .written) }
        for text in ["0", "60", "2958466", "99999999999999999999"] {
            #expect(throws: DateFault.self) { try CivilDate(parsing: text, as: .excel) }
        }
        #expect(throws: DateFault.ambiguousSlashes) { try CivilDate(parsing: "2025/02/01", as: .excel) }
    }

    @Test("every day of four centuries keeps its number and follows the one before")
    func everyDay() throws {
        let first = try #require(CivilDate(year: 1800, month: 1, day: 1))
        var weekday = first.weekday.rawValue
        for number in first.daysSince1970..<first.daysSince1970 + 146_097 {
            let day = try #require(CivilDate(daysSince1970: number))
            #expect(day.daysSince1970 == number)
            #expect(CivilDate(year: day.year, month: day.month, day: day.day) == day)
            #expect(day.weekday.rawValue == weekday)
            weekday = weekday % 7 + 1
        }
        #expect(CivilDate(daysSince1970: first.daysSince1970 + 146_097) == CivilDate(year: 2200, month: 1, day: 1))
    }

    @Test("known days have their numbers and weekdays")
    func knownDays() throws {
        #expect(try date("1970-01-01").daysSince1970 == 0)
        #expect(try date("2000-01-01").daysSince1970 == 10_957)
        #expect(try date("0001-01-01").daysSince1970 == -719_162)
        #expect(try date("9999-12-31").daysSince1970 == 2_932_896)
        #expect(CivilDate(daysSince1970: 2_932_897) == nil)
        #expect(CivilDate(daysSince1970: .min) == nil)
        #expect(try date("2025-12-15").weekday == .monday)
        #expect(try date("2026-01-07").weekday == .wednesday)
    }

    @Test(
        "full months are counted by the calendar",
        arguments: [
            ("2021-04-01", "2025-10-01", 54), ("2020-04-01", "2025-10-01", 66), ("2024-04-01", "2025-10-01", 18),
            ("2025-01-31", "2025-02-28", 1), ("2025-01-31", "2025-02-27", 0), ("2025-01-15", "2025-02-14", 0),
            ("2024-02-29", "2025-02-28", 12), ("2025-10-01", "2025-10-01", 0), ("2025-10-01", "2021-04-01", -54),
        ]
    )
    func months(from: String, to: String, months: Int) throws {
        #expect(try date(from).months(until: date(to)) == months)
    }

    @Test("adding months keeps the day or takes the last one, and a leap day falls on 28 February")
    func addingMonths() throws {
        #expect(try date("2025-01-31").adding(months: 1) == date("2025-02-28"))
        #expect(try date("2024-02-29").adding(years: 1) == date("2025-02-28"))
        #expect(try date("1968-02-29").adding(years: 58) == date("2026-02-28"))
        #expect(try date("2025-03-31").adding(months: -13) == date("2024-02-29"))
        #expect(try date("9999-12-01").adding(months: 1) == nil)
        #expect(try date("0001-01-01").adding(months: -1) == nil)
        #expect(try date("2025-01-01").adding(months: .max) == nil)
        #expect(try date("2025-01-01").adding(years: .max) == nil)
        #expect(try date("2025-01-01").adding(days: .max) == nil)
    }

    @Test("dates are written for machines and for people")
    func texts() throws {
        let day = try date("2025-10-01")
        #expect(day.description == "2025-10-01")
        #expect(day.text(in: .indonesian) == "1 Oktober 2025")
        #expect(day.text(in: .english) == "1 October 2025")
        #expect(try date("0099-01-02").description == "0099-01-02")
    }

    @Test("months are read and counted")
    func yearMonths() throws {
        #expect(YearMonth("2025-10")?.adding(months: 3) == YearMonth(year: 2026, month: 1))
        #expect(YearMonth("2025-13") == nil)
        #expect(YearMonth("2025-1") == nil)
        #expect(YearMonth("2024-02")?.length == 29)
        #expect(YearMonth("1900-02")?.length == 28)
    }
}
