public import Transfers

/// A waiver as it is on record.
public struct RecordedWaiver: Sendable {
    /// That it was taken back.
    public struct Withdrawal: Sendable {
        /// When.
        public let at: Instant
        /// By whom, with titles.
        public let by: String
        /// Why.
        public let reason: String
    }

    /// Its number.
    public let id: WaiverID
    /// What is waived, by whom, for whom and until when.
    public let waiver: Waiver
    /// The names of those it covers, in the order of their names.
    public let names: [String]
    /// Who entered it, with titles.
    public let enteredBy: String
    /// When.
    public let enteredAt: Instant
    /// That it was taken back; nil while it was not.
    public internal(set) var withdrawal: Withdrawal?

    /// The waiver as it was at the end of a day; nil when it was not on record yet.
    func past(at end: EndOfDay) -> RecordedWaiver? {
        guard end.includes(enteredAt) else { return nil }
        var past = self
        if let withdrawal, !end.includes(withdrawal.at) { past.withdrawal = nil }
        return past
    }

    /// Whether it was on record at the end of a day, and held on it.
    public func held(on day: CivilDate) -> Bool {
        let end = Instant(date: day, second: 86_400, zone: .wib)
        let isOnRecord = enteredAt < end && (withdrawal.map { $0.at >= end } ?? true)
        return isOnRecord && waiver.letter.date <= day && (waiver.validUntil.map { day <= $0 } ?? true)
    }
}
