/// Where an indicator is as it should be.
public enum SafeZone: Hashable, Sendable {
    /// From a value on, such as a contact rate of 150 per mille.
    case atLeast(Fraction)
    /// Below a value, such as 5 per cent of referrals.
    case below(Fraction)

    /// Whether a value lies in it.
    public func contains(_ value: Fraction) -> Bool {
        switch self {
        case .atLeast(let limit): value >= limit
        case .below(let limit): value < limit
        }
    }

    /// What is said of a value: `di bawah 150` or `aman`.
    public func text(of value: Fraction, in language: Language) -> String {
        switch (self, contains(value), language) {
        case (_, true, .indonesian): "aman"
        case (_, true, .english): "safe"
        case (.atLeast(let limit), false, .indonesian): "di bawah \(limit.plainText)"
        case (.atLeast(let limit), false, .english): "below \(limit.plainText)"
        case (.below(let limit), false, .indonesian): "tidak di bawah \(limit.plainText)"
        case (.below(let limit), false, .english): "not below \(limit.plainText)"
        }
    }
}

extension Fraction {
    /// A whole number without places, any other as ``shortText``.
    fileprivate var plainText: String {
        denominator == 1 ? String(numerator) : shortText
    }
}
