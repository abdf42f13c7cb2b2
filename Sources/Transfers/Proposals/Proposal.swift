/// A proposal (usulan): one person from one seat to another, and how far it has come.
///
/// It is a value. ``applying(_:by:on:under:)`` tells what becomes of it when something happens, or why it may not; whoever
/// keeps proposals does what the transition's effects say.
public struct Proposal: Hashable, Sendable {
    /// Whom it concerns.
    public let person: PersonID
    /// Where they are.
    public let origin: Seat
    /// Where they would go.
    public let target: Seat
    /// The kind of transfer, derived from the two agencies.
    public let kind: TransferKind
    /// Whether the employee asked for it (APS).
    public let isOwnRequest: Bool
    /// Whether the need is urgent, so that the dialogue and some documents may come later.
    public let isUrgent: Bool
    /// Who drafted it.
    public let drafter: PersonID
    /// The day it was drafted.
    public let draftedOn: CivilDate
    /// The planned TMT.
    public internal(set) var effectiveOn: CivilDate
    /// How far it has come.
    public internal(set) var state: ProposalState
    /// What has been recorded.
    public internal(set) var facts: ProposalFacts

    /// A new proposal, picked by an operator from a ranking or asked for by the employee.
    ///
    /// - Throws: A ``ProposalRefusal`` when nothing would change (case 25) or the kind cannot be told.
    public init(
        of person: PersonID,
        from origin: Seat,
        to target: Seat,
        effectiveOn: CivilDate,
        isOwnRequest: Bool = false,
        isUrgent: Bool = false,
        draftedBy drafter: PersonID,
        on today: CivilDate
    ) throws(ProposalRefusal) {
        guard !origin.isSamePlace(as: target) else { throw ProposalRefusal(.nothingChanges) }
        guard let kind = try? TransferKind(from: origin.agency, to: target.agency) else {
            throw ProposalRefusal(.kindUnknown)
        }
        self.init(
            stored: person,
            from: origin,
            to: target,
            kind: kind,
            effectiveOn: effectiveOn,
            isOwnRequest: isOwnRequest,
            isUrgent: isUrgent,
            drafter: drafter,
            draftedOn: today,
            state: .draft,
            facts: ProposalFacts()
        )
    }

    /// A proposal as it was kept.
    public init(
        stored person: PersonID,
        from origin: Seat,
        to target: Seat,
        kind: TransferKind,
        effectiveOn: CivilDate,
        isOwnRequest: Bool,
        isUrgent: Bool,
        drafter: PersonID,
        draftedOn: CivilDate,
        state: ProposalState,
        facts: ProposalFacts
    ) {
        self.person = person
        self.origin = origin
        self.target = target
        self.kind = kind
        self.effectiveOn = effectiveOn
        self.isOwnRequest = isOwnRequest
        self.isUrgent = isUrgent
        self.drafter = drafter
        self.draftedOn = draftedOn
        self.state = state
        self.facts = facts
    }

    /// Whether the PPK has decided on it and no decree is signed, also while it is frozen.
    var isDecided: Bool {
        let state = state == .frozen ? facts.frozenFrom : state
        return state == .decided || state == .decreeDraft
    }

    /// Whether the target post is entered by an oath: every one but a general post (pelaksana).
    public var needsInauguration: Bool {
        target.level.kind != .pelaksana
    }
}
