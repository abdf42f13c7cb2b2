/// The people of whom an upstream database has rows, by their NIPs.
struct PeopleThere: Sendable {
    /// Those of whom there is a row.
    let present: [String]
    /// Those who were asked for; nil for all that there are.
    let asked: [String]?

    /// Numbers in their 18 digits, whatever they are written with there.
    init(present: [String], asked: [String]?) {
        self.present = present.compactMap(Self.digits)
        self.asked = asked?.compactMap(Self.digits)
    }

    private static func digits(_ text: String) -> String? {
        let digits = text.utf8.filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        return digits.count == 18 ? String(decoding: digits, as: UTF8.self) : nil
    }
}
