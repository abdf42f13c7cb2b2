/// Proposals that are decided and signed as one (paket).
///
/// Whoever takes somebody's place depends on them leaving it: chains and swaps of such moves are found here, and they
/// succeed or fail together. A package that is neither declined nor signed holds no proposal that has come to an end.
public struct Package: Hashable, Sendable {
    /// The proposals, in the order they were added.
    public internal(set) var proposals: [Proposal]
    /// Whose place a member takes, by the member: of a single post its holder today.
    public internal(set) var predecessors: [PersonID: PersonID]
    /// How far it has come.
    public internal(set) var state: PackageState

    /// A package, new or as it was kept.
    ///
    /// - Parameters:
    ///   - proposals: The proposals.
    ///   - predecessors: Whose place a member takes, by the member; nobody for a vacant post.
    ///   - state: How far it has come.
    public init(_ proposals: [Proposal], predecessors: [PersonID: PersonID] = [:], state: PackageState = .draft) {
        self.proposals = proposals
        self.predecessors = predecessors
        self.state = state
    }

    /// The proposal of a member.
    public func proposal(of person: PersonID) -> Proposal? {
        proposals.first { $0.person == person }
    }

    /// The package as it goes before those who judge.
    ///
    /// - Throws: A ``ProposalRefusal`` when it is not a draft, or its moves do not fit together.
    public func proposing() throws(ProposalRefusal) -> Package {
        try require(.draft)
        try checkComposition()
        var package = self
        package.state = .proposed
        return package
    }

    func require(_ states: PackageState...) throws(ProposalRefusal) {
        guard states.contains(state) else {
            throw ProposalRefusal(
                .wrongState,
                value: .word(state.rawValue),
                limit: .word(states.map(\.rawValue).joined(separator: ", "))
            )
        }
    }
}
