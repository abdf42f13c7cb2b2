/// How long a signature in a PDF can be proved, as ETSI EN 319 142 counts it.
public enum PAdESLevel: Int, Sendable, CaseIterable, Comparable {
    /// A signature of the older kind, which is none of them.
    case none = 0
    /// Basic.
    case basic = 1
    /// With the time stamp of an authority.
    case timed = 2
    /// With all that is needed to verify it later.
    case longTerm = 3
    /// With time stamps on that as well.
    case archived = 4

    /// Its letters: `B`, `T`, `LT`, `LTA`.
    public var letters: String {
        switch self {
        case .none: "PKCS7"
        case .basic: "B"
        case .timed: "T"
        case .longTerm: "LT"
        case .archived: "LTA"
        }
    }

    /// Which of two is proved for less long.
    public static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
}
