public import Postgres
internal import Transfers

/// The plans on record: drafts of many transfers at once.
public struct Plans {
    let session: Session

    /// Plans through a session, in its transaction where one is open.
    public init(_ session: Session) {
        self.session = session
    }

    /// Makes a plan and keeps it; a job makes one only, however often it is repeated.
    ///
    /// In a transaction that reads one state of the data.
    ///
    /// - Parameters:
    ///   - request: What is asked.
    ///   - job: The job that makes it.
    ///   - isWanted: Asked again and again; false gives it up by a ``PlanInterruption``.
    ///   - hasTime: Asked as often; false ends it with the best plan found so far.
    ///   - progress: Told when the data are read, with how many pairs there are.
    /// - Returns: Its number.
    /// - Throws: `PlanFault`, ``StoreFault``, ``PlanInterruption``, `EvaluationFault`, `PostgresError`.
    public func make(
        _ request: PlanRequest,
        job: Int64? = nil,
        isWanted: @escaping () -> Bool = { true },
        hasTime: @escaping () -> Bool = { true },
        progress: (_ pairs: Int) -> Void = { _ in }
    ) throws -> PlanID {
        if let job, let made = try session.query(PlanSQL.ofJob(job)).first { return PlanID(try made.decode(at: 0)) }
        let gathering = try PlanGathering(session, request)
        let (round, faults) = try gathering.round(while: isWanted)
        progress(round.pairCount)
        let plan = request.mode == .exchange ? try round.exchanged() : try round.best { isWanted() && hasTime() }
        guard isWanted() else { throw PlanInterruption() }
        return try keep(plan, request, gathering, faults, job)
    }

    private func keep(
        _ plan: TransferPlan,
        _ request: PlanRequest,
        _ gathering: PlanGathering,
        _ faults: [NeedID: any Fault],
        _ job: Int64?
    ) throws -> PlanID {
        let added = try session.query(
            PlanSQL.add(
                plan,
                request,
                quotas: try StoredJSON.encode(request.quotas),
                ruleVersion: gathering.ruleVersion,
                seed: gathering.seed,
                job: job
            )
        ).first
        guard let added else { throw PostgresError(.decoding, "a plan came back without its number") }
        let id = PlanID(try added.decode(at: 0))
        let unevaluated = gathering.needs.filter { faults[$0.id] != nil }.map { need in
            PlannedOutcome(
                need: need.id.number,
                people: need.need.people - need.placed,
                placed: 0,
                candidates: 0,
                shortfall: .notEvaluated
            )
        }
        for outcome in plan.needs + unevaluated { try session.execute(PlanSQL.addNeed(outcome, of: id)) }
        for move in plan.moves { try session.execute(PlanSQL.addMove(move, of: id)) }
        for ruling in request.rulings { try session.execute(PlanSQL.addRuling(ruling, of: id)) }
        for conflict in plan.conflicts { try session.execute(PlanSQL.addConflict(conflict, of: id)) }
        try session.execute(
            PlanSQL.addRates(id, candidates: plan.people, chosen: plan.moves.map(\.person), asOf: request.asOf)
        )
        return id
    }

    /// The plans on record, the newest first.
    ///
    /// - Parameter page: Which part of them.
    /// - Returns: The plans.
    /// - Throws: `PostgresError`.
    public func list(_ page: Page = .whole) throws -> [PlanSummary] {
        try session.query(PlanSQL.all(page)).map { try PlanSummary($0) }
    }

    /// The plan that a job made; nil when it has made none yet.
    ///
    /// - Throws: `PostgresError`.
    public func made(by job: Int64) throws -> PlanID? {
        try session.query(PlanSQL.ofJob(job)).first.map { PlanID(try $0.decode(at: 0)) }
    }

    /// One plan, as far as the login sees it.
    ///
    /// - Throws: `PlanFault/unknownPlan(_:)`, `PostgresError`.
    public func show(_ id: PlanID) throws -> StoredPlan {
        guard let row = try session.query(PlanSQL.one(id)).first else { throw PlanFault.unknownPlan(id.number) }
        let readsRates = try session.query(PlanSQL.readsRates).first?.decode(at: 0, as: Bool.self) ?? false
        return StoredPlan(
            summary: try PlanSummary(row),
            moves: try session.query(PlanSQL.moves(id)).map { try StoredPlan.Move($0) },
            needs: try session.query(PlanSQL.needs(id)).map { try StoredPlan.Need($0) },
            conflicts: try session.query(PlanSQL.conflicts(id)).map { row in
                StoredPlan.Conflict(
                    need: NeedID(try row.decode(at: 0)),
                    passedOver: try row.decode(at: 1),
                    arrived: try row.decode(at: 2)
                )
            },
            rates: readsRates
                ? try session.query(PlanSQL.rates(id)).map { row in
                    StoredPlan.Rate(
                        trait: try row.decode(at: 0),
                        group: try row.decode(at: 1),
                        candidates: try row.decode(at: 2),
                        chosen: try row.decode(at: 3)
                    )
                } : nil,
            rulings: try session.query(PlanSQL.rulings(id)).map { row in
                PlanRuling(
                    try StoredJSON.word(PlanRuling.Kind.self, try row.decode(at: 0)),
                    try row.decode(at: 1),
                    for: try row.decode(at: 2)
                )
            }
        )
    }

    /// What was asked of a plan, to ask it again with something changed.
    ///
    /// - Throws: `PlanFault/unknownPlan(_:)`, `PostgresError`.
    public func request(of id: PlanID) throws -> PlanRequest {
        let plan = try show(id)
        return PlanRequest(
            plan.summary.mode,
            needs: plan.needs.map(\.id),
            profile: plan.summary.profile,
            asOf: plan.summary.asOf,
            quotas: plan.summary.quotas,
            rulings: plan.rulings,
            base: id
        )
    }

    /// Has nobody else take a plan over until the transaction ends.
    ///
    /// - Throws: `PlanFault` when it is unknown or was taken over, `PostgresError`.
    public func lock(_ id: PlanID) throws {
        guard session.isInTransaction else { throw PostgresError(.usage, "a plan is taken over in a transaction") }
        guard let row = try session.query(PlanSQL.lock(id)).first else { throw PlanFault.unknownPlan(id.number) }
        if let package = try row.decode(at: 0, as: Int64?.self) {
            throw PlanFault.alreadyTaken(id.number, package: package)
        }
    }

    /// Records the package that a plan was taken over into.
    ///
    /// - Throws: `PostgresError`.
    public func take(_ id: PlanID, into package: PackageID) throws {
        try session.execute(PlanSQL.take(id, into: package))
    }
}
