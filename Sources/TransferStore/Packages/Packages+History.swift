internal import Postgres
public import Transfers

extension Packages {
    /// A package as it was at the end of a day, with its members as they were, or as it is.
    ///
    /// Who takes whose place is told from where the members went.
    ///
    /// - Throws: ``StoreFault/unknownPackage(_:)``, ``UnknownRecord/notYet(on:)``, `PostgresError`.
    public func show(_ id: PackageID, at end: EndOfDay?) throws -> Past<StoredPackage> {
        guard let end else { return Past(try show(id)) }
        guard let row = try session.query(PackageSQL.one(id)).first else { throw StoreFault.unknownPackage(id) }
        let events = try events(of: id)
        let last = try events.last { end.includes($0.at) }.onRecord(at: end)
        let members = try members(of: id, events, at: end).map { try Proposals(session).show($0, at: end) }
        let proposals = members.map(\.value.proposal)
        let package = Package(
            proposals,
            predecessors: Self.predecessors(among: proposals),
            state: last.after
        )
        let stored = StoredPackage(
            id: id,
            title: try row.decode(at: 0),
            version: last.number,
            package: package,
            members: members.map(\.value)
        )
        return Past(stored, untold: members.reduce(into: []) { $0.formUnion($1.untold) })
    }

    /// The package that a proposal was in at the end of a day, or is in; nil when in none.
    ///
    /// - Throws: `PostgresError`.
    public func package(of proposal: ProposalID, at end: EndOfDay?) throws -> PackageID? {
        guard let end else { return try package(of: proposal) }
        let all = try session.query(PackageHistorySQL.all(of: proposal)).map { PackageID(try $0.decode(at: 0)) }
        return try all.first { try members(of: $0, try events(of: $0), at: end).contains(proposal) }
    }

    /// The proposals that were in a package at the end of a day, or are, in their order.
    ///
    /// - Throws: `PostgresError`.
    public func proposals(of id: PackageID, at end: EndOfDay?) throws -> [ProposalID] {
        guard let end else { return try proposals(of: id) }
        return try members(of: id, try events(of: id), at: end)
    }

    private func members(of id: PackageID, _ events: [PackageEntry], at end: EndOfDay) throws -> [ProposalID] {
        let all = try session.query(PackageHistorySQL.memberships(id)).map { row in
            PackageMembership(proposal: ProposalID(try row.decode(at: 0)), leftAt: try row.decode(at: 1))
        }
        return PackageMembership.members(all, events, at: end)
    }

    private static func predecessors(among proposals: [Proposal]) -> [PersonID: PersonID] {
        var predecessors: [PersonID: PersonID] = [:]
        for proposal in proposals where proposal.target.hasSingleHolder {
            predecessors[proposal.person] = proposals.first { $0.origin.isSamePlace(as: proposal.target) }?.person
        }
        return predecessors
    }
}
