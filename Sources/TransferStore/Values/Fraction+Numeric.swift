internal import Postgres
internal import Transfers

extension Fraction {
    /// Takes a number of the database, exactly.
    ///
    /// - Throws: `ArithmeticFault` for NaN, infinity and more digits than have room.
    init(_ numeric: Numeric) throws(ArithmeticFault) {
        try self.init(decimal: numeric.description)
    }
}

extension Numeric {
    /// Takes a fraction exactly, nil when it has no end in decimal places (a third) or more than eighteen of them.
    init?(exactly fraction: Fraction) {
        var scale: UInt16 = 0
        var power: Int128 = 1
        while Int128(fraction.numerator) * power % Int128(fraction.denominator) != 0 {
            guard scale < 18 else { return nil }
            scale += 1
            power *= 10
        }
        self.init(unscaled: Int128(fraction.numerator) * power / Int128(fraction.denominator), scale: scale)
    }

    /// Takes a fraction as people read it: rounded half up to two places.
    init(rounding fraction: Fraction) {
        let doubled = Int128(fraction.numerator.magnitude) * 200 + Int128(fraction.denominator)
        let hundredths = doubled / (Int128(fraction.denominator) * 2)
        self.init(unscaled: fraction.numerator < 0 ? -hundredths : hundredths, scale: 2)
    }
}
