import Testing
import Transfers

@testable import TransferStore

@Suite("Time in service")
struct ServiceTimeTests {
    private func months(_ periods: [(CivilDate, CivilDate?)]) -> Int {
        var time = ServiceTime()
        for (start, last) in periods { time.add(from: start, through: last, asOf: .today) }
        return time.months
    }

    @Test("overlapping months count once, in any order")
    func overlap() {
        #expect(months([(.day(2020, 1, 1), .day(2021, 6, 30)), (.day(2021, 1, 1), .day(2021, 12, 31))]) == 24)
        #expect(months([(.day(2021, 1, 1), .day(2021, 12, 31)), (.day(2020, 1, 1), .day(2021, 6, 30))]) == 24)
        #expect(months([(.day(2020, 1, 1), .day(2021, 12, 31)), (.day(2020, 3, 1), .day(2020, 4, 1))]) == 24)
    }

    @Test("a period that begins the day after another continues it")
    func touching() {
        #expect(months([(.day(2016, 10, 1), .day(2021, 3, 31)), (.day(2021, 4, 1), nil)]) == 108)
        #expect(months([(.day(2020, 1, 16), .day(2020, 2, 20)), (.day(2020, 2, 21), .day(2020, 3, 15))]) == 2)
    }

    @Test("gaps are left out, and what is not a full month is not one")
    func gaps() {
        #expect(months([(.day(2020, 1, 1), .day(2020, 3, 31)), (.day(2020, 7, 1), .day(2020, 9, 30))]) == 6)
        #expect(months([(.day(2020, 1, 1), .day(2020, 1, 30))]) == 0)
    }

    @Test("nothing counts after the day of the evaluation")
    func future() {
        #expect(months([(.day(2025, 9, 1), .day(2030, 1, 1))]) == 1)
        #expect(months([(.day(2026, 1, 1), nil)]) == 0)
        #expect(months([]) == 0)
    }
}
