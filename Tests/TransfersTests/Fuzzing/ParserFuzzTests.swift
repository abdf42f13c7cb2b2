import Testing
import Transfers

@Suite("Parsers meet anything")
struct ParserFuzzTests {
    private static let alphabet = Array("0123456789-/.,' eE+IVXabcd\u{A0}\u{200B}\u{FEFF}٣é\u{301}😀<\"\n Februari").map(
        String.init
    )

    @Test(
        "no text traps a parser, and what is read is written again as the same",
        arguments: 1...8 as ClosedRange<UInt64>
    )
    func anything(seed: UInt64) throws {
        var generator = Generator(seed: seed)
        let today = try date("2025-10-01")
        for _ in 0..<2_000 {
            let length = Int.random(in: 0...20, using: &generator)
            let text = (0..<length).compactMap { _ in Self.alphabet.randomElement(using: &generator) }.joined()
            if let day = try? CivilDate(parsing: text) { #expect(try CivilDate(parsing: day.description) == day) }
            if let number = try? EmployeeNumber(parsing: text, series: .nip, today: today) {
                #expect(number.digits.utf8.count == 18)
            }
            for employment in EmploymentKind.allCases {
                guard let rank = try? Rank(parsing: text, employment: employment) else { continue }
                #expect(try Rank(parsing: rank.description, employment: employment) == rank)
            }
            if let value = try? Fraction(decimal: text) {
                #expect(try Fraction(decimal: value.text(places: 9)) <= value + 1)
            }
            if let person = PersonID(text) { #expect(PersonID(person.description) == person) }
            if let month = YearMonth(text) { #expect(YearMonth(month.description) == month) }
            _ = PersonName.split(text).name.display
            _ = Predicate(parsing: text)
            _ = Transfers.Expectation(parsing: text)
            _ = LegalPosition(siasn: text)
            _ = EducationLevel(siasn: text)
            _ = try? CompetencyLevel(parsing: text)
        }
    }
}
