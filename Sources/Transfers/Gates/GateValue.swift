/// A value that a gate compared, or the limit it was compared with.
public enum GateValue: Hashable, Sendable {
    case none
    case number(Int)
    case score(Fraction)
    case date(CivilDate)
    case rank(Rank)
    case ranks(RankRange)
    case word(String)

    /// The value as a sentence shows it.
    public func text(in language: Language) -> String {
        switch self {
        case .none: "—"
        case .number(let number): String(number)
        case .score(let score): score.text()
        case .date(let date): date.text(in: language)
        case .rank(let rank): rank.description
        case .ranks(let range): range.description
        case .word(let word): word
        }
    }
}
