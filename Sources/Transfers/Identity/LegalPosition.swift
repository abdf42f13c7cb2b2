/// The legal position of an employee (kedudukan hukum), by its SIASN code.
public enum LegalPosition: Int, Sendable, CaseIterable {
    case active = 1
    case unpaidLeave = 2
    case studyAssignment = 3
    case suspended = 4
    case stateOfficial = 7
    case villageHead = 8
    case appealing = 9
    case extendedUnpaidLeave = 13
    case missing = 14
    case underPenalty = 15
    case movedToLowerPost = 16
    case preparingRetirement = 20
    case inactive = 52
    case dismissed = 66
    case blocked = 92
    case reachedRetirementAge = 98
    case retired = 99

    /// Reads a SIASN code such as `01` or `1`; nil for any other text.
    public init?(siasn text: some StringProtocol) {
        guard text.utf8.count <= 2, let number = Int(digits: text) else { return nil }
        self.init(rawValue: number)
    }

    /// The code in its two-digit form, `01`.
    public var siasn: String {
        (rawValue < 10 ? "0" : "") + String(rawValue)
    }

    /// Whether the person is on leave outside of state responsibility (CLTN).
    public var isUnpaidLeave: Bool {
        self == .unpaidLeave || self == .extendedUnpaidLeave
    }
}
