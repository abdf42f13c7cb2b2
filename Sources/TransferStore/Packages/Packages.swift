public import Postgres
public import Transfers

/// The packages on record, in which proposals are decided and signed as one.
///
/// What changes one needs an open transaction.
public struct Packages {
    let session: Session

    /// Packages through a session, in its transaction.
    public init(_ session: Session) {
        self.session = session
    }

    /// The packages on record, the newest first.
    ///
    /// - Parameters:
    ///   - page: Which part of them.
    ///   - day: As they stood at the end of this day; nil for now.
    /// - Returns: The packages.
    /// - Throws: `PostgresError`.
    public func list(_ page: Page = .whole, on day: CivilDate? = nil) throws -> [PackageSummary] {
        try session.query(day.map { PackageHistorySQL.all(page, on: $0) } ?? PackageSQL.all(page)).map { row in
            let (id, title, state, members, number, dated, version) = try row.decode(
                Int64.self,
                String.self,
                String.self,
                Int.self,
                String?.self,
                CivilDate?.self,
                Int.self
            )
            return PackageSummary(
                id: PackageID(id),
                title: title,
                state: try StoredJSON.word(PackageState.self, state),
                members: members,
                decree: number.flatMap { number in dated.map { Letter(number: number, date: $0) } },
                version: version
            )
        }
    }

    /// One package with its members.
    ///
    /// - Throws: ``StoreFault/unknownPackage(_:)``, `PostgresError`.
    public func show(_ id: PackageID) throws -> StoredPackage {
        try read(id, PackageSQL.one(id)) { try $0.map { try Proposals(session).show($0) } }
    }

    /// One package, which nobody else changes until the transaction ends, nor its proposals.
    ///
    /// - Throws: ``StoreFault/unknownPackage(_:)``, `PostgresError`.
    public func lock(_ id: PackageID) throws -> StoredPackage {
        try Proposals(session).requireTransaction()
        return try read(id, PackageSQL.lock(id)) { ids in
            let locked = try session.query(ProposalSQL.lock(ids)).map { try StoredProposal($0) }
            let members = Dictionary(uniqueKeysWithValues: locked.map { ($0.id, $0) })
            return ids.compactMap { members[$0] }
        }
    }

    /// The package that a proposal is in; nil when it is in none.
    ///
    /// - Throws: `PostgresError`.
    public func package(of proposal: ProposalID) throws -> PackageID? {
        try session.query(PackageSQL.of(proposal)).first.map { PackageID(try $0.decode(at: 0)) }
    }

    /// The proposals in a package, in their order; empty for a package that is not there.
    ///
    /// - Throws: `PostgresError`.
    public func proposals(of id: PackageID) throws -> [ProposalID] {
        try session.query(PackageSQL.members(id)).map { ProposalID(try $0.decode(at: 0)) }
    }

    /// What happened to a package, the first first.
    ///
    /// - Throws: `PostgresError`.
    public func events(of id: PackageID) throws -> [PackageEntry] {
        try session.query(PackageSQL.events(id)).map { row in
            PackageEntry(
                number: try row.decode(at: 0),
                name: try row.decode(at: 1),
                after: try StoredJSON.word(PackageState.self, try row.decode(at: 2)),
                proposal: try row.decode(at: 3, as: Int64?.self).map { ProposalID($0) },
                actor: try row.decode(at: 4),
                role: try StoredJSON.word(OfficeRole.self, try row.decode(at: 5)),
                at: try row.decode(at: 6)
            )
        }
    }

    /// What does not fit in the log of a package, or of all: empty when nobody has tampered with it.
    ///
    /// - Throws: `PostgresError`.
    public func verifyLog(of id: PackageID? = nil) throws -> [PackageLogFault] {
        try session.query(PackageSQL.verify(id)).map { row in
            let (package, number, fault) = try row.decode(Int64.self, Int.self, String.self)
            return PackageLogFault(
                package: PackageID(package),
                number: number,
                kind: try StoredJSON.word(LogFault.Kind.self, fault)
            )
        }
    }

    private func read(
        _ id: PackageID,
        _ sql: SQL,
        _ members: ([ProposalID]) throws -> [StoredProposal]
    ) throws -> StoredPackage {
        guard let row = try session.query(sql).first else { throw StoreFault.unknownPackage(id) }
        let (title, state, version) = try row.decode(String.self, String.self, Int.self)
        let places = try session.query(PackageSQL.members(id)).map { row in
            let (proposal, holder) = try row.decode(Int64.self, PersonID?.self)
            return (proposal: ProposalID(proposal), holder: holder)
        }
        let proposals = try members(places.map(\.proposal))
        var predecessors: [PersonID: PersonID] = [:]
        for (place, member) in zip(places, proposals) where member.proposal.target.hasSingleHolder {
            predecessors[member.proposal.person] = place.holder
        }
        let package = Package(
            proposals.map(\.proposal),
            predecessors: predecessors,
            state: try StoredJSON.word(PackageState.self, state)
        )
        return StoredPackage(id: id, title: title, version: version, package: package, members: proposals)
    }
}
