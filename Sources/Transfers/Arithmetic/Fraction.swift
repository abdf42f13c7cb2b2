/// An exact rational number, always in lowest terms with a positive denominator.
///
/// Scores are computed with it, so that two machines never disagree and a comparison never depends on rounding.
/// Numerator and denominator are 64 bits wide; the steps between are computed in 128 bits, where the products of two
/// fractions always have room. An operation whose reduced result needs more than 64 bits throws; none ever traps.
public struct Fraction: Hashable, Sendable {
    /// The part above the line, with the sign.
    public let numerator: Int64
    /// The part below the line, at least 1.
    public let denominator: Int64

    /// Zero.
    public static let zero = Fraction(0)
    /// One.
    public static let one = Fraction(1)
    /// One hundred, the top of every score.
    public static let hundred = Fraction(100)

    /// A whole number.
    public init(_ whole: Int32) {
        numerator = Int64(whole)
        denominator = 1
    }

    /// A quotient of whole numbers, reduced.
    ///
    /// - Parameters:
    ///   - numerator: The dividend.
    ///   - denominator: The divisor.
    /// - Throws: ``ArithmeticFault/divisionByZero`` when `denominator` is 0, ``ArithmeticFault/overflow`` when
    ///   the reduced quotient needs more than 64 bits.
    public init(_ numerator: Int, over denominator: Int) throws(ArithmeticFault) {
        try self.init(reducing: Int128(numerator), over: Int128(denominator))
    }

    /// A number of hundredths, for tables in code.
    static func hundredths(_ number: Int32) -> Fraction {
        let divisor = greatestCommonDivisor(UInt64(number.magnitude), 100)
        return Fraction(lowest: Int64(number) / Int64(divisor), over: 100 / Int64(divisor))
    }

    private init(lowest numerator: Int64, over denominator: Int64) {
        self.numerator = numerator
        self.denominator = denominator
    }

    /// Reduces a quotient and checks that it has room.
    init(reducing numerator: Int128, over denominator: Int128) throws(ArithmeticFault) {
        guard denominator != 0 else { throw .divisionByZero }
        let divisor = greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
        let above = numerator.magnitude / divisor
        let below = denominator.magnitude / divisor
        guard let above = Int64(exactly: above), let below = Int64(exactly: below) else { throw .overflow }
        self.numerator = (numerator < 0) != (denominator < 0) ? -above : above
        self.denominator = below
    }

    /// The sum of two fractions.
    public static func + (left: Fraction, right: Fraction) throws(ArithmeticFault) -> Fraction {
        try Fraction(
            reducing: Int128(left.numerator) * Int128(right.denominator)
                + Int128(right.numerator) * Int128(left.denominator),
            over: Int128(left.denominator) * Int128(right.denominator)
        )
    }

    /// The difference of two fractions.
    public static func - (left: Fraction, right: Fraction) throws(ArithmeticFault) -> Fraction {
        try Fraction(
            reducing: Int128(left.numerator) * Int128(right.denominator)
                - Int128(right.numerator) * Int128(left.denominator),
            over: Int128(left.denominator) * Int128(right.denominator)
        )
    }

    /// The product of two fractions.
    public static func * (left: Fraction, right: Fraction) throws(ArithmeticFault) -> Fraction {
        try Fraction(
            reducing: Int128(left.numerator) * Int128(right.numerator),
            over: Int128(left.denominator) * Int128(right.denominator)
        )
    }

    /// The quotient of two fractions; throws ``ArithmeticFault/divisionByZero`` when `right` is zero.
    public static func / (left: Fraction, right: Fraction) throws(ArithmeticFault) -> Fraction {
        try Fraction(
            reducing: Int128(left.numerator) * Int128(right.denominator),
            over: Int128(left.denominator) * Int128(right.numerator)
        )
    }

    /// This value, or the nearer bound when it lies outside of them.
    public func clamped(to bounds: ClosedRange<Fraction>) -> Fraction {
        min(max(self, bounds.lowerBound), bounds.upperBound)
    }
}

extension Fraction: Comparable {
    /// Compares the exact values: 79.995 is below 80 although both are shown as 80.00.
    public static func < (left: Fraction, right: Fraction) -> Bool {
        Int128(left.numerator) * Int128(right.denominator) < Int128(right.numerator) * Int128(left.denominator)
    }
}

extension Fraction: ExpressibleByIntegerLiteral {
    /// A whole number written in code.
    public init(integerLiteral value: Int32) {
        self.init(value)
    }
}

/// Euclid's algorithm, in 64 bits as soon as both numbers fit: a division in 128 bits is many times slower.
private func greatestCommonDivisor(_ first: UInt128, _ second: UInt128) -> UInt128 {
    var (larger, smaller) = (first, second)
    while smaller != 0 {
        if let narrowLarger = UInt64(exactly: larger), let narrowSmaller = UInt64(exactly: smaller) {
            return UInt128(greatestCommonDivisor(narrowLarger, narrowSmaller))
        }
        (larger, smaller) = (smaller, larger % smaller)
    }
    return larger
}

private func greatestCommonDivisor(_ first: UInt64, _ second: UInt64) -> UInt64 {
    var (larger, smaller) = (first, second)
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    return larger
}
