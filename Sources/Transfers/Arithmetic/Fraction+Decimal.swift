extension Fraction {
    /// Reads a decimal number such as `0.25`, `-3` or `87.5`, exactly.
    ///
    /// - Parameter text: Digits with at most one point and an optional sign; no exponent, no grouping, at most 18 digits.
    /// - Throws: ``ArithmeticFault/notADecimal`` when it is anything else, `NaN` and `inf` included.
    public init(decimal text: some StringProtocol) throws(ArithmeticFault) {
        var bytes = text.utf8[...]
        let isNegative = bytes.first == UInt8(ascii: "-")
        if isNegative || bytes.first == UInt8(ascii: "+") { bytes.removeFirst() }
        var digits: Int128 = 0
        var scale: Int128 = 1
        var digitCount = 0
        var isPastPoint = false
        for byte in bytes {
            if byte == UInt8(ascii: "."), !isPastPoint {
                isPastPoint = true
                continue
            }
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte), digitCount < 18 else { throw .notADecimal }
            digits = digits * 10 + Int128(byte - UInt8(ascii: "0"))
            if isPastPoint { scale *= 10 }
            digitCount += 1
        }
        guard digitCount > 0 else { throw .notADecimal }
        try self.init(reducing: isNegative ? -digits : digits, over: scale)
    }

    /// The value as people read it: rounded half up (away from zero) to 0 to 9 decimal places.
    public func text(places: Int = 2) -> String {
        let places = min(max(places, 0), 9)
        var scale: UInt128 = 1
        for _ in 0..<places { scale *= 10 }
        let below = UInt128(denominator)
        let scaled = (UInt128(numerator.magnitude) * scale * 2 + below) / (below * 2)
        let isNegative = numerator < 0 && scaled != 0
        let whole = (isNegative ? "-" : "") + String(scaled / scale)
        guard places > 0 else { return whole }
        let rest = String(scaled % scale)
        return whole + "." + String(repeating: "0", count: places - rest.count) + rest
    }

    /// The value in as many places as it needs, at least two and at most nine: `0.25`, `0.125`.
    public var shortText: String {
        var places = 2
        var scale: Int128 = 100
        while places < 9, Int128(numerator) * scale % Int128(denominator) != 0 {
            places += 1
            scale *= 10
        }
        return text(places: places)
    }
}
