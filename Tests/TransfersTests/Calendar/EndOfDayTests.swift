import Testing
import Transfers

@Suite("The end of a day")
struct EndOfDayTests {
    @Test("it is midnight where the capital is, and what happens at midnight belongs to the next day")
    func midnight() throws {
        let end = try EndOfDay(of: date("2025-10-02"))
        #expect(end.moment == Instant(date: try date("2025-10-03"), second: 0, zone: .wib))
        #expect(end.includes(Instant(microseconds: end.moment.microseconds - 1)) && !end.includes(end.moment))
        #expect(try end.kept(date("2025-10-02")) != nil && end.kept(date("2025-10-03")) == nil)
        #expect(end.kept(end.moment) == nil)
    }
}
