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

    /// Reads what ``description`` writes: an optional sign, digits, and optionally a point with digits; or `NaN`,
    /// `Infinity`, `-Infinity`.
    ///
    /// - Parameter text: at most 131,072 digits before the point and 16,383 behind, as the server takes.
    public init?(_ text: String) {
        switch text {
        case "NaN": self = .notANumber
        case "Infinity": self = .infinity
        case "-Infinity": self = .minusInfinity
        default:
            let isSigned = text.hasPrefix("-") || text.hasPrefix("+")
            let parts = text.utf8.dropFirst(isSigned ? 1 : 0)
                .split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
            let places = parts.count == 2 ? Array(parts[1]) : []
            guard let whole = parts.first, !(whole.isEmpty && places.isEmpty),
                whole.count <= Self.mostWholeDigits, places.count <= Self.mostPlaces,
                (whole + places).allSatisfy({ (0x30...0x39).contains($0) })
            else { return nil }
            self.init(isNegative: text.hasPrefix("-"), whole: Array(whole), places: places)
        }
    }

    /// The server's limits.
    private static let mostWholeDigits = 131_072
    static let mostPlaces = 16_383

    /// Takes ASCII digits before and behind the point.
    private init(isNegative: Bool, whole: [UInt8], places: [UInt8]) {
        let zero = UInt8(ascii: "0")
        // Groups of four count from the point in both directions.
        let figures =
            [UInt8](repeating: zero, count: (4 - whole.count % 4) % 4) + whole
            + places + [UInt8](repeating: zero, count: (4 - places.count % 4) % 4)
        var groups = stride(from: 0, to: figures.count, by: 4).map { start in
            figures[start..<start + 4].reduce(Int16(0)) { $0 * 10 + Int16($1 - zero) }
        }[...]
        let wholeGroups = (whole.count + 3) / 4
        groups = groups.drop { $0 == 0 }
        let weight = wholeGroups - 1 - groups.startIndex
        while groups.last == 0 { groups.removeLast() }
        self.init(
            sign: isNegative && !groups.isEmpty ? .negative : .positive,
            weight: groups.isEmpty ? 0 : Int16(clamping: weight),
            scale: UInt16(places.count),
            digits: Array(groups)
        )
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
