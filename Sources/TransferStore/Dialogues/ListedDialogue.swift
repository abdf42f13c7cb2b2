public import Transfers

/// A dialogue as it stands in a list: who talks and how far they are, and nothing of what was said.
public struct ListedDialogue: Sendable {
    /// The proposal it belongs to.
    public let proposal: ProposalID
    /// Its number.
    public let id: DialogueID
    /// The employee's NIP.
    public let nip: String
    /// The employee with titles.
    public let employee: String
    /// Who leads it, with titles.
    public let leader: String
    /// When it was opened.
    public let openedAt: Instant
    /// How many reminders were sent.
    public let reminders: Int
    /// The day of the answer, or on which the silence was recorded.
    public private(set) var answeredOn: CivilDate?
    /// The day on which it was closed.
    public private(set) var closedOn: CivilDate?

    /// How far it was at the end of a day, by the capital's clock; nil when nobody had opened it yet.
    ///
    /// The reminders are those of today.
    public func past(_ day: CivilDate) -> ListedDialogue? {
        guard let opened = TimeZoneOfUnit.wib.local(openedAt)?.date, opened <= day else { return nil }
        var past = self
        if let closedOn, closedOn > day { past.closedOn = nil }
        if let answeredOn, answeredOn > day { past.answeredOn = nil }
        return past
    }
}
