import Testing
import Transfers

@Suite("Exact fractions")
struct FractionTests {
    @Test("a fraction is kept in lowest terms with a positive denominator")
    func lowestTerms() throws {
        let fraction = try Fraction(6, over: -8)
        #expect(fraction.numerator == -3)
        #expect(fraction.denominator == 4)
    }

    @Test("thirds sum to one exactly")
    func thirds() throws {
        let third = try Fraction(1, over: 3)
        #expect(try third + third + third == 1)
    }

    @Test("half is rounded up when shown, to the places asked for")
    func rounding() throws {
        #expect(try Fraction(decimal: "79.995").text() == "80.00")
        #expect(try Fraction(decimal: "0.005").text() == "0.01")
        #expect(try Fraction(decimal: "0.0049").text() == "0.00")
        #expect(try Fraction(-10, over: 3).text() == "-3.33")
        #expect(try Fraction(-1, over: 1_000).text() == "0.00")
        #expect(try Fraction(2, over: 3).text(places: 4) == "0.6667")
        #expect(try Fraction(5, over: 2).text(places: 0) == "3")
        #expect(try Fraction(decimal: "0.125").shortText == "0.125")
        #expect(Fraction(3).shortText == "3.00")
    }

    @Test("comparison sees what rounding hides")
    func comparison() throws {
        let nearly = try Fraction(decimal: "79.995")
        #expect(nearly < 80)
        #expect(nearly.text() == Fraction(80).text())
    }

    @Test("a result that has no room throws and does not trap")
    func overflow() throws {
        let large = try Fraction(.max, over: 1)
        let small = try Fraction(1, over: .max)
        #expect(throws: ArithmeticFault.overflow) { try large * large }
        #expect(throws: ArithmeticFault.overflow) { try large + 1 }
        #expect(throws: ArithmeticFault.overflow) { try small * small }
        #expect(throws: ArithmeticFault.overflow) { try Fraction(.min, over: 1) }
        #expect(throws: ArithmeticFault.divisionByZero) { try large / 0 }
        #expect(throws: ArithmeticFault.divisionByZero) { try Fraction(1, over: 0) }
        #expect(try large * small == 1)
        #expect(small < large)
        #expect(large.text() == "9223372036854775807.00")
    }

    @Test(
        "what is not a decimal number is refused",
        arguments: ["", "-", ".", "1e5", "NaN", "inf", "1,5", "1.2.3", " 1", "٣", "1234567890123456789"]
    )
    func notADecimal(text: String) {
        #expect(throws: ArithmeticFault.notADecimal) { try Fraction(decimal: text) }
    }

    @Test("decimals are read exactly", arguments: [("0.25", 1, 4), ("-3", -3, 1), ("+87.50", 175, 2), (".5", 1, 2)])
    func decimals(text: String, numerator: Int, denominator: Int) throws {
        #expect(try Fraction(decimal: text) == Fraction(numerator, over: denominator))
    }
}
