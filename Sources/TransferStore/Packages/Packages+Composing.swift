internal import Postgres
public import Transfers

extension Packages {
    /// Makes an empty package.
    ///
    /// - Throws: ``StoreFault/nobodyActs``, `PostgresError`.
    public func create(_ title: String, by actor: ProposalActor) throws -> PackageID {
        try Proposals(session).requireTransaction()
        guard let creator = actor.person else { throw StoreFault.nobodyActs }
        guard let row = try session.query(PackageSQL.add(title, by: creator)).first else {
            throw PostgresError(.decoding, "a package came back without its number")
        }
        let id = PackageID(try row.decode(at: 0))
        try session.execute(
            PackageSQL.addEvent(id, .created, from: nil, to: .draft, of: nil, by: actor)
        )
        return id
    }

    /// Puts a proposal into a package.
    ///
    /// - Returns: The package with it.
    /// - Throws: `ProposalRefusal`, ``StoreFault``, `PostgresError`.
    public func add(_ proposal: ProposalID, to id: PackageID, by actor: ProposalActor) throws -> StoredPackage {
        let stored = try lock(id)
        let member = try Proposals(session).lock(proposal)
        guard ProposalState.beforeSignature.contains(member.proposal.state) else {
            throw StoreFault.proposalIsOver(proposal)
        }
        let changed = try stored.package.adding(member.proposal)
        guard try session.query(PackageSQL.addMember(proposal, to: id)).first != nil else {
            throw StoreFault.inOtherPackage(proposal, try package(of: proposal) ?? id)
        }
        _ = try change(stored, to: changed.state, .memberAdded, of: proposal, by: actor)
        return try show(id)
    }

    /// Closes the composition, so that the package goes before those who judge.
    ///
    /// - Throws: `ProposalRefusal` when the moves do not fit together, ``StoreFault``, `PostgresError`.
    public func propose(_ id: PackageID, by actor: ProposalActor) throws -> AppliedPackage {
        let stored = try lock(id)
        let proposed = try stored.package.proposing()
        let version = try change(stored, to: proposed.state, .proposed, by: actor)
        return AppliedPackage(
            id: id,
            before: stored.package.state,
            after: proposed.state,
            transitions: [],
            version: version
        )
    }

    /// Splits members off into a package of their own, so that they need not wait for others, or others for them.
    ///
    /// - Returns: The number of the new package.
    /// - Throws: `ProposalRefusal` when a chain would be cut (case 68), ``StoreFault``, `PostgresError`.
    public func split(
        _ id: PackageID,
        off proposals: Set<ProposalID>,
        into title: String,
        by actor: ProposalActor
    ) throws -> PackageID {
        let stored = try lock(id)
        for proposal in proposals where stored.member(proposal) == nil {
            throw StoreFault.notInPackage(proposal, id)
        }
        let people = stored.members.filter { proposals.contains($0.id) }.map(\.proposal.person)
        let parts = try stored.package.splitting(off: Set(people))
        let other = try create(title, by: actor)
        try session.execute(PackageSQL.moveMembers(Array(proposals), from: id, to: other))
        _ = try change(stored, to: parts.rest.state, .split, by: actor)
        if parts.split.state != .draft {
            _ = try change(try lock(other), to: parts.split.state, .proposed, by: actor)
        }
        return other
    }

    /// Stores a change of a package with its event, and returns the number of the event.
    func change(
        _ stored: StoredPackage,
        to state: PackageState,
        _ event: PackageEventName,
        of proposal: ProposalID? = nil,
        by actor: ProposalActor
    ) throws -> Int {
        guard let row = try session.query(PackageSQL.update(stored.id, state)).first else {
            throw StoreFault.unknownPackage(stored.id)
        }
        let version = try row.decode(at: 0, as: Int.self)
        let before = stored.package.state
        try session.execute(
            PackageSQL.addEvent(stored.id, event, from: before, to: state, of: proposal, by: actor)
        )
        return version
    }
}
