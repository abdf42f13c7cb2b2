/// Text whose control characters, such as the end of a line, are written as numbers.
struct ControlCharacters {
    private let original: String

    init(_ text: String) {
        original = text
    }

    /// There is at least one.
    var isNeeded: Bool { original.unicodeScalars.contains { Self.isControl($0) } }

    /// The text with its backslashes doubled, and each control character after a mark by four digits.
    func text(after mark: String) -> String {
        original.unicodeScalars.map { scalar in
            if scalar == "\\" { return "\\\\" }
            guard Self.isControl(scalar) else { return String(scalar) }
            let digits = String(scalar.value, radix: 16)
            return mark + String(repeating: "0", count: 4 - digits.count) + digits
        }.joined()
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool { scalar.value < 0x20 || scalar.value == 0x7F }
}
