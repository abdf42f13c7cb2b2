public import Postgres
public import TransferStore
public import Transfers

/// Where a plan becomes a package of proposals, in one transaction of the caller.
public struct PlanDesk {
    private let session: Session

    /// A desk at a session with an open transaction.
    public init(_ session: Session) {
        self.session = session
    }

    /// Drafts a proposal for each transfer of a plan, all or none, and puts them into one draft package.
    ///
    /// Each is drafted from the newest evaluation of its need, by which the gates are looked at anew.
    ///
    /// - Parameters:
    ///   - id: The plan; it is taken over once.
    ///   - title: What the package is about.
    ///   - actor: Who drafts.
    /// - Returns: The package.
    /// - Throws: `PlanFault`, `ProposalRefusal`, `StoreFault`, `PostgresError`.
    public func take(_ id: PlanID, as title: String, by actor: ProposalActor) throws -> PackageID {
        let plans = Plans(session)
        try plans.lock(id)
        let plan = try plans.show(id)
        guard !plan.moves.isEmpty else { throw PlanFault.nothingToTake(id.number) }
        let packages = Packages(session)
        let package = try packages.create(title, by: actor)
        let desk = ProposalDesk(session)
        for move in plan.moves {
            let drafted = try desk.draft(for: move.need, of: try People(session).find(move.person), by: actor)
            _ = try packages.add(drafted.id, to: package, by: actor)
        }
        try plans.take(id, into: package)
        return package
    }
}
