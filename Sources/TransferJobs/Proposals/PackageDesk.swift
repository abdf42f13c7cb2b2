public import Postgres
public import TransferStore
public import Transfers

/// Where packages are moved: what the store keeps, and the jobs that follow from it, in one transaction of the caller.
public struct PackageDesk {
    private let session: Session
    private var packages: Packages { Packages(session) }

    /// A desk at a session with an open transaction.
    public init(_ session: Session) {
        self.session = session
    }

    /// Applies an event to members one after the other, all or none.
    ///
    /// - Parameters:
    ///   - proposals: The proposals of the members; nil for all.
    ///   - id: The package.
    ///   - actor: Who does it.
    ///   - event: What happens to a member.
    /// - Returns: What became of them.
    /// - Throws: `ProposalRefusal`, `StoreFault`, `PostgresError`.
    public func apply(
        to proposals: Set<ProposalID>? = nil,
        in id: PackageID,
        by actor: ProposalActor,
        _ event: (StoredProposal) throws -> ProposalEvent
    ) throws -> AppliedPackage {
        try followed(try packages.apply(to: proposals, in: id, by: actor, event))
    }

    /// Decides a package.
    ///
    /// - Throws: `ProposalRefusal`, `StoreFault`, `PostgresError`.
    public func decide(_ id: PackageID, _ decision: Decision, by actor: ProposalActor) throws -> AppliedPackage {
        try followed(try packages.decide(id, decision, by: actor))
    }

    /// Signs the decree of a package, on the paper that was signed electronically, or by hand where none is named.
    ///
    /// - Throws: `ProposalRefusal`, `DecreePaperFault`, `StoreFault`, `PostgresError`.
    public func sign(
        _ id: PackageID,
        _ decree: Decree,
        by signer: Signer,
        signature: SignatureStatus,
        on paper: PaperID? = nil,
        isInitialled: Bool,
        recordedBy actor: ProposalActor
    ) throws -> AppliedPackage {
        try followed(
            try packages.sign(
                id,
                decree,
                by: signer,
                signature: signature,
                on: paper,
                isInitialled: isInitialled,
                recordedBy: actor
            )
        )
    }

    private func followed(_ applied: AppliedPackage) throws -> AppliedPackage {
        let desk = ProposalDesk(session)
        for transition in applied.transitions { _ = try desk.followed(transition) }
        return applied
    }
}
