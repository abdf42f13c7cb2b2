/// A level of education, by its SIASN code; they order from primary school up.
public enum EducationLevel: Int, Sendable, CaseIterable, Comparable {
    case sd = 5
    case sltp = 10
    case slta = 15
    case d1 = 20
    case d2 = 25
    case d3 = 30
    case d4 = 35
    case s1 = 40
    case s2 = 45
    case s3 = 50

    /// Orders by code; that a D-IV is worth an S-1 is known to ``satisfies(_:)`` only.
    public static func < (left: EducationLevel, right: EducationLevel) -> Bool {
        left.rawValue < right.rawValue
    }

    /// Whether the level is enough where another is asked for; a D-IV stands for an S-1.
    public func satisfies(_ required: EducationLevel) -> Bool {
        self >= required || (self == .d4 && required == .s1)
    }

    /// The level as it is written, `S-1`.
    public var name: String {
        switch self {
        case .sd: "SD"
        case .sltp: "SLTP"
        case .slta: "SLTA"
        case .d1: "D-I"
        case .d2: "D-II"
        case .d3: "D-III"
        case .d4: "D-IV"
        case .s1: "S-1"
        case .s2: "S-2"
        case .s3: "S-3"
        }
    }

    /// Reads a SIASN code such as `05` or `40`; nil for any other text.
    public init?(siasn text: some StringProtocol) {
        guard text.utf8.count <= 2, let number = Int(digits: text) else { return nil }
        self.init(rawValue: number)
    }
}
