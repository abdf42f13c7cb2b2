/// What the system notices by itself; only an operator makes a need of it.
public enum SignalKind: String, Sendable, CaseIterable {
    /// The holder retires soon.
    case retirement = "RETIREMENT"
    /// A post has been vacant for long.
    case vacancy = "VACANCY"
    /// The holder has held the post for long.
    case tenure = "TENURE"
    /// More people are needed than are there.
    case formation = "FORMATION"
    /// The holder has served in a remote place for long.
    case hardship = "HARDSHIP"

    /// The source of a need that an operator makes of it.
    public var source: NeedSource {
        switch self {
        case .retirement, .vacancy: .vacancy
        case .tenure: .tenure
        case .formation: .workloadGap
        case .hardship: .hardshipReturn
        }
    }
}
