/// An exact decimal number as PostgreSQL keeps it: digits to the base of 10,000.
///
/// Source: PostgreSQL, `src/backend/utils/adt/numeric.c`, `numeric_send`.
public struct Numeric: Hashable, Sendable {
    /// What the number is besides its digits.
    public enum Sign: UInt16, Sendable {
        /// Zero or above.
        case positive = 0x0000
        /// Below zero.
        case negative = 0x4000
        /// Not a number.
        case notANumber = 0xC000
        /// Above every number.
        case infinity = 0xD000
        /// Below every number.
        case minusInfinity = 0xF000
    }

    /// What the number is besides its digits.
    public let sign: Sign
    /// The exponent of the first digit, to the base of 10,000.
    public let weight: Int16
    /// Decimal places shown; zeros at the end count.
    public let scale: UInt16
    /// Digits to the base of 10,000, without zeros at either end.
    public let digits: [Int16]

    init(sign: Sign, weight: Int16, scale: UInt16, digits: [Int16]) {
        self.sign = sign
        self.weight = weight
        self.scale = scale
        self.digits = digits
    }

    /// Not a number; equal to itself here, as on the server.
    public static let notANumber = Numeric(sign: .notANumber, weight: 0, scale: 0, digits: [])
    /// Above every number.
    public static let infinity = Numeric(sign: .infinity, weight: 0, scale: 0x20, digits: [])
    /// Below every number.
    public static let minusInfinity = Numeric(sign: .minusInfinity, weight: 0, scale: 0x20, digits: [])

    /// Takes a whole number.
    public init(_ value: Int64) {
        self.init(unscaled: Int128(value), scale: 0)
    }

    /// Takes `unscaled` divided by ten to the power of `scale`.
    public init(unscaled: Int128, scale: UInt16) {
        // The lowest base-10,000 digit has to end at the decimal point: fill up to a multiple of four places.
        let padding = (4 - Int(scale) % 4) % 4
        var groups: [Int16] = []
        var rest = unscaled.magnitude
        let shift: [UInt128] = [1, 10, 100, 1000]
        // Take the padded lowest digit apart first, so that nothing overflows by multiplying the whole number.
        let lowestBase = UInt128(10_000) / shift[padding]
        if rest != 0 {
            groups.append(Int16(rest % lowestBase * shift[padding]))
            rest /= lowestBase
        }
        while rest != 0 {
            groups.append(Int16(rest % 10_000))
            rest /= 10_000
        }
        var weight = groups.count - 1 - (Int(scale) + padding) / 4
        while groups.first == 0 { groups.removeFirst() }
        groups.reverse()
        while groups.first == 0 {
            groups.removeFirst()
            weight -= 1
        }
        self.init(
            sign: unscaled < 0 ? .negative : .positive,
            weight: groups.isEmpty ? 0 : Int16(clamping: weight),
            scale: scale,
            digits: groups
        )
    }
}
