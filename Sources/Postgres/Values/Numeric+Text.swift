extension Numeric: CustomStringConvertible {
    /// The decimal form with all its places, as the server prints it.
    public var description: String {
        switch sign {
        case .notANumber: return "NaN"
        case .infinity: return "Infinity"
        case .minusInfinity: return "-Infinity"
        case .positive, .negative: break
        }
        var text = sign == .negative ? "-" : ""
        if weight < 0 {
            text += "0"
        } else {
            for position in 0...Int(weight) {
                let group = String(digit(position))
                text += position == 0 ? group : Self.padded(group)
            }
        }
        guard scale > 0 else { return text }
        var places = ""
        var position = Int(weight) + 1
        // Digits between the point and the first one kept are zeros.
        if weight < -1 {
            for _ in 0..<(-1 - Int(weight)) { places += "0000" }
        }
        if weight < 0 { position = 0 }
        while places.utf8.count < Int(scale) {
            places += Self.padded(String(digit(position)))
            position += 1
        }
        return text + "." + places.prefix(Int(scale))
    }

    /// Reads a decimal number: an optional sign, digits, and optionally a point with digits.
    public init?(_ text: String) {
        var rest = Substring(text)
        let isNegative = rest.first == "-"
        if let first = rest.first, first == "-" || first == "+" { rest.removeFirst() }
        let parts = rest.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let places = parts.count == 2 ? parts[1] : ""
        let figures = parts[0] + places
        guard !figures.isEmpty, figures.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        guard let scale = UInt16(exactly: places.utf8.count), let unscaled = Int128(figures) else { return nil }
        self.init(unscaled: isNegative ? -unscaled : unscaled, scale: scale)
    }

    /// The number times ten to the power of its scale, or nil beyond 128 bits and for what is no number.
    public var unscaled: Int128? {
        guard sign == .positive || sign == .negative else { return nil }
        return Int128(description.filter { $0 != "." })
    }

    private func digit(_ position: Int) -> Int16 {
        digits.indices.contains(position) ? digits[position] : 0
    }

    private static func padded(_ group: String) -> String {
        String(repeating: "0", count: 4 - group.utf8.count) + group
    }
}
