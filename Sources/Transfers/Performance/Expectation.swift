/// How results or behaviour of a year compare with what was expected, by its SIASN code.
public enum Expectation: Int, Sendable, CaseIterable {
    case above = 1
    case meets = 2
    case below = 3

    /// Reads `di atas ekspektasi`, `DIATAS`, `sesuai`, `di bawah`, or the code; nil for any other text.
    public init?(parsing text: some StringProtocol) {
        let letters = text.lowercased().filter { !$0.isWhitespace && $0 != "_" }
        let name = letters.hasSuffix("ekspektasi") ? String(letters.dropLast("ekspektasi".count)) : letters
        switch name {
        case "diatas", "atas", "1": self = .above
        case "sesuai", "2": self = .meets
        case "dibawah", "bawah", "3": self = .below
        default: return nil
        }
    }
}
