internal import Postgres
public import Transfers

extension Packages {
    /// Decides a package: every proposal the same way, or none.
    ///
    /// - Throws: `ProposalRefusal` of the first member that stands against it, ``StoreFault``, `PostgresError`.
    public func decide(_ id: PackageID, _ decision: Decision, by actor: ProposalActor) throws -> AppliedPackage {
        let stored = try lock(id)
        let today = try ProposalClock(session).today
        let changed = try stored.package.deciding(
            decision,
            by: actor,
            on: today,
            under: try Proposals(session).context(for: stored.package.proposals.map(\.person), on: today)
        )
        return try store(changed, of: stored, .decided(decision), .decided, by: actor)
    }

    /// Signs the decree of a package, after the gates of every member were run again for its day.
    ///
    /// - Parameters:
    ///   - id: The package.
    ///   - decree: The decree.
    ///   - signer: Who signed it.
    ///   - signature: How the signature stands.
    ///   - paper: The paper that was signed electronically; nil where it was signed by hand.
    ///   - isInitialled: Whether everyone before the signer has put their initials.
    ///   - actor: Who records it.
    /// - Returns: What became of it.
    /// - Throws: `ProposalRefusal` of the first member that stands against it, `DecreePaperFault` when another paper was
    ///   signed than the decree that is given, ``StoreFault``, `PostgresError`.
    public func sign(
        _ id: PackageID,
        _ decree: Decree,
        by signer: Signer,
        signature: SignatureStatus,
        on paper: PaperID? = nil,
        isInitialled: Bool,
        recordedBy actor: ProposalActor
    ) throws -> AppliedPackage {
        let stored = try lock(id)
        let today = try ProposalClock(session).today
        var gates: [PersonID: GateCheck] = [:]
        for member in stored.members {
            gates[member.proposal.person] = try Evaluations(session).recheck(
                member,
                decidedOn: decree.letter.date,
                asOf: today,
                seatIsLeftOn: stored.leaving(before: member)
            )
        }
        let signing = Signing(
            decree: decree,
            signer: try Signers(session: session).known(signer, on: decree.letter.date),
            signature: signature,
            signatory: try Signatures(session).signatory(ofDecreeOf: id),
            isInitialled: isInitialled,
            gates: gates
        )
        let changed = try stored.package.signing(
            signing,
            by: actor,
            on: today,
            under: try Proposals(session).context(for: stored.package.proposals.map(\.person), on: today)
        )
        try Decrees(session).enter(SignedDecree(signing, on: paper), of: id)
        try Holdings(session: session).move(stored.members)
        return try store(changed, of: stored, .decreeSigned(signing), .signed, by: actor)
    }

    private func store(
        _ changed: PackageTransition,
        of stored: StoredPackage,
        _ event: ProposalEvent,
        _ name: PackageEventName,
        by actor: ProposalActor
    ) throws -> AppliedPackage {
        let proposals = Proposals(session)
        let transitions = try zip(changed.transitions, stored.members).map { transition, member in
            try proposals.store(transition, of: member, event, by: actor)
        }
        let version = try change(stored, to: changed.package.state, name, by: actor)
        return AppliedPackage(
            id: stored.id,
            before: changed.before,
            after: changed.package.state,
            transitions: transitions,
            version: version
        )
    }
}

extension StoredPackage {
    /// The day on which the holder of the place that a member takes leaves it within the package.
    fileprivate func leaving(before member: StoredProposal) -> CivilDate? {
        package.predecessors[member.proposal.person].flatMap { package.proposal(of: $0)?.effectiveOn }
    }
}
