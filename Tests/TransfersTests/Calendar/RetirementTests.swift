import Testing
import Transfers

@Suite("Retirement")
struct RetirementTests {
    @Test("the age is reached on the birthday and the pension begins with the next month (case 16)")
    func birthday() throws {
        let retirement = try #require(Retirement(born: date("1987-03-14"), age: 58))
        #expect(try retirement.reachedOn == date("2045-03-14"))
        #expect(try retirement.startsOn == date("2045-04-01"))
    }

    @Test("who was born on a leap day reaches the age on 28 February of another year (case 16)")
    func leapDay() throws {
        #expect(try Retirement(born: date("1968-02-29"), age: 58)?.reachedOn == date("2026-02-28"))
        #expect(try Retirement(born: date("1968-02-29"), age: 60)?.reachedOn == date("2028-02-29"))
    }

    @Test("December retires into January")
    func yearEnd() throws {
        #expect(try Retirement(born: date("1967-12-31"), age: 58)?.startsOn == date("2026-01-01"))
    }

    @Test("an impossible age is none")
    func impossible() throws {
        #expect(try Retirement(born: date("1987-03-14"), age: 0) == nil)
        #expect(try Retirement(born: date("9950-03-14"), age: 58) == nil)
    }
}
