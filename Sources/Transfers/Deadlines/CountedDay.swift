/// One day of a deadline's counting, so that everybody can count along.
public struct CountedDay: Hashable, Sendable {
    /// How the day counts.
    public enum Kind: Hashable, Sendable {
        /// The day of receipt, day 0.
        case start
        /// A day that counts, by its number.
        case counted(Int)
        /// A Saturday or Sunday.
        case weekend
        /// A holiday or collective leave.
        case holiday
    }

    /// The day.
    public let date: CivilDate
    /// How it counts.
    public let kind: Kind

    /// The line as it is shown: `15 Desember 2025: hari ke-0 (diterima)`.
    public func text(in language: Language) -> String {
        let day = date.text(in: language)
        return switch (kind, language) {
        case (.start, .indonesian): "\(day): hari ke-0 (diterima)"
        case (.start, .english): "\(day): day 0 (received)"
        case (.counted(let number), .indonesian): "\(day): hari ke-\(number)"
        case (.counted(let number), .english): "\(day): day \(number)"
        case (.weekend, .indonesian): "\(day): akhir pekan, tidak dihitung"
        case (.weekend, .english): "\(day): weekend, not counted"
        case (.holiday, .indonesian): "\(day): hari libur, tidak dihitung"
        case (.holiday, .english): "\(day): holiday, not counted"
        }
    }
}
