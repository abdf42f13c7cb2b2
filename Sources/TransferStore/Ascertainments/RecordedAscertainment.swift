public import Transfers

/// An ascertainment as it is on record.
public struct RecordedAscertainment: Sendable {
    /// Its number.
    public let id: AscertainmentID
    /// What the letter says, and of whom.
    public let content: NewAscertainment
    /// The names of those it concerns, in the order of their names.
    public let names: [String]
    /// Who entered it, with titles.
    public let enteredBy: String
    /// When.
    public let enteredAt: Instant
    /// That it was taken back; nil while it was not.
    public internal(set) var withdrawal: RecordedWaiver.Withdrawal?

    /// The ascertainment as it was at the end of a day; nil when it was not on record yet.
    func past(at end: EndOfDay) -> RecordedAscertainment? {
        guard end.includes(enteredAt) else { return nil }
        var past = self
        if let withdrawal, !end.includes(withdrawal.at) { past.withdrawal = nil }
        return past
    }

    /// Whether it was on record at the end of a day, not taken back by then, and valid on it.
    public func held(on day: CivilDate) -> Bool {
        let end = Instant(date: day, second: 86_400, zone: .wib)
        let isOnRecord = enteredAt < end && (withdrawal.map { $0.at >= end } ?? true)
        return isOnRecord && content.letter.date <= day && (content.validUntil.map { day <= $0 } ?? true)
    }

    /// The facts for each of the employees.
    public var facts: [AscertainedFact] {
        content.gates.map { gate in
            AscertainedFact(
                gate,
                isMet: content.isMet,
                post: content.post,
                letter: content.letter,
                validUntil: content.validUntil
            )
        }
    }
}
