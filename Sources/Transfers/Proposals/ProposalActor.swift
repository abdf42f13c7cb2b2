/// Who does something to a proposal, and in which role.
public struct ProposalActor: Hashable, Sendable {
    /// The person; nil only for the system.
    public let person: PersonID?
    /// The role.
    public let role: OfficeRole

    /// A person in a role.
    public init(_ person: PersonID, as role: OfficeRole) {
        self.person = person
        self.role = role
    }

    private init() {
        person = nil
        role = .worker
    }

    /// The system, which may remind, re-check and freeze, and decides nothing.
    public static let worker = ProposalActor()
}
