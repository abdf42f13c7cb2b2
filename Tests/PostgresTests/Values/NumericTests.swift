import Postgres
import TestSupport
import Testing

struct NumericTests {
    static let texts = [
        "0", "0.00", "1", "-1", "10", "9999", "10000", "100000000", "0.1", "0.0001", "0.00001", "-0.00012300",
        "15000000.00", "12345.6789", "87.32", "99999999999999999999999999999999999999",
        "-12345678901234567890.123456789012345678", "1000000000000000000000000000000000000000000000000.5",
        "0.00000000000000000000000000000000000000000000000000000001", "NaN", "Infinity", "-Infinity",
    ]

    @Test("text, value and the server agree", arguments: texts)
    func agreement(_ text: String) throws {
        let session = try sharedSession()
        let value = try #require(Numeric(text))
        #expect(value.description == text)
        let row = try #require(try session.query("select \(value)::text, \(text)::text::numeric").first)
        let (sent, received) = try row.decode(String.self, Numeric.self)
        #expect(sent == text)
        #expect(received == value)
        #expect(received.description == text)
    }

    @Test("a number made of a whole and a scale is the one of its text")
    func unscaled() throws {
        #expect(Numeric(unscaled: 8732, scale: 2) == Numeric("87.32"))
        #expect(Numeric(unscaled: -12300, scale: 8) == Numeric("-0.00012300"))
        #expect(Numeric(unscaled: 1_500_000_000, scale: 2) == Numeric("15000000.00"))
        #expect(Numeric(unscaled: 0, scale: 3) == Numeric("-0.000"))
        #expect(Numeric(.min) == Numeric("-9223372036854775808"))
        #expect(Numeric("87.32")?.unscaled == 8732)
        #expect(Numeric(unscaled: .max, scale: 5).unscaled == .max)
        #expect(Numeric(unscaled: .min, scale: 0).unscaled == .min)
        #expect(Numeric("NaN")?.unscaled == nil)
    }

    @Test("ten thousand random numbers are the server's, to the last place")
    func random() throws {
        let session = try sharedSession()
        var generator = SeededGenerator(seed: 1)
        var numbers: [Numeric] = []
        for _ in 0..<10_000 {
            let figures =
                Int128.random(in: -(1 << 120)...(1 << 120), using: &generator)
                >> Int.random(in: 0...120, using: &generator)
            numbers.append(Numeric(unscaled: figures, scale: .random(in: 0...40, using: &generator)))
        }
        let texts: [String] = try session.query("select t::text from unnest(\(numbers)) as t").map { row in
            try row.decode(at: 0)
        }
        #expect(texts == numbers.map(\.description))
        #expect(texts.map { Numeric($0) } == numbers)
    }

    @Test("what is no number is none", arguments: ["", "-", ".", "1e5", "1,5", "1.2.3", "+-1", " 1", "１", "nan"])
    func noNumber(_ text: String) {
        #expect(Numeric(text) == nil)
    }

    @Test("more digits than the server takes are no number")
    func tooLong() {
        #expect(Numeric(String(repeating: "9", count: 131_072)) != nil)
        #expect(Numeric(String(repeating: "9", count: 131_073)) == nil)
        #expect(Numeric("0." + String(repeating: "9", count: 16_384)) == nil)
    }
}
