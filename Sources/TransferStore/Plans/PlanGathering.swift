internal import Postgres
internal import Transfers

/// Gathers everything that a plan depends on, in one reading.
struct PlanGathering {
    let session: Session
    let request: PlanRequest
    /// From which all lots are drawn.
    let seed: String
    private(set) var needs: [RegisteredNeed] = []
    private(set) var ruleVersion = ""

    init(_ session: Session, _ request: PlanRequest) throws {
        self.session = session
        self.request = request
        seed = "mutasi/plan/\(request.asOf)"
        let register = Needs(session)
        needs =
            request.needs.isEmpty
            ? try register.list(.live).filter(\.state.allowsEvaluation)
            : try request.needs.map { try register.show($0) }
        for need in needs where !need.state.allowsEvaluation { throw StoreFault.closedNeed(need.id, need.state) }
        guard !needs.isEmpty else { throw PlanFault.noNeeds }
        let rules = try Rules(session).current(on: request.asOf)
        if let profile = request.profile, !rules.profiles.contains(where: { $0.name == profile }) {
            throw StoreFault.unknownProfile(profile)
        }
        ruleVersion = rules.version
    }

    /// Everybody who may be considered for each need, and what has to hold besides.
    ///
    /// - Parameter isWanted: Asked after each pair; false ends it by an error.
    /// - Returns: The round, and which needs could not be evaluated.
    /// - Throws: `PlanFault`, ``StoreFault``, ``PlanInterruption``, `EvaluationFault`, `PostgresError`.
    func round(while isWanted: () -> Bool) throws -> (PlanRound, faults: [NeedID: any Fault]) {
        let evaluations = Evaluations(session)
        let ids = needs.map(\.id)
        var round = PlanRound(lots: try needLots())
        let evaluated = try evaluations.forEachPair(of: ids, profile: request.profile, asOf: request.asOf) {
            need,
            candidate,
            evaluation in
            guard isWanted() else { throw PlanInterruption() }
            round.add(candidate, evaluation, for: need.number)
        }
        for ruling in request.rulings where ruling.kind == .add {
            guard let context = evaluated.contexts[NeedID(ruling.need)] else {
                throw PlanFault.pairNotAllowed(person: ruling.person, need: ruling.need)
            }
            try add(ruling, context, to: &round)
        }
        let held = try evaluations.worthOfStaying(
            for: needs.filter(\.need.source.isLeftInPackage).map(\.id),
            profile: request.profile,
            asOf: request.asOf
        )
        round.settle(
            needs.compactMap { need in
                evaluated.contexts[need.id].map { context in
                    PlannedNeed(
                        number: need.id.number,
                        people: need.need.people - need.placed,
                        target: context.target,
                        holder: held[need.id].map { ($0.person, $0.score ?? .zero) }
                    )
                }
            }
        )
        round.lots = try lots(of: round.people)
        round.couples = try couples(among: round.people)
        round.quotas = try request.quotas.map(quota)
        round.rulings = request.rulings
        let evaluators = try evaluators(of: Array(evaluated.contexts.values))
        round.mayLeave = { post in evaluators.compactMap { $0.mayLeave(post) }.min() }
        return (round, evaluated.faults)
    }

    /// One evaluator for each level of posts: that is what limits depend on.
    private func evaluators(of contexts: [EvaluationContext]) throws -> [Evaluator] {
        var byLevel: [PostLevel: Evaluator] = [:]
        for context in contexts where byLevel[context.target.level] == nil {
            byLevel[context.target.level] = try Evaluator(context)
        }
        return Array(byLevel.values)
    }

    /// Adds somebody for whom a waiver is still to be granted; nobody whom a gate bars for good.
    private func add(_ ruling: PlanRuling, _ context: EvaluationContext, to round: inout PlanRound) throws {
        let person = try People(session).find(ruling.person)
        let candidate = try Evaluations(session).candidate(nip: person.nip, in: context)
        let evaluation = try Evaluator(context).evaluate(candidate)
        guard evaluation.outcomes.gravest != .block, evaluation.score != nil else {
            throw PlanFault.pairNotAllowed(person: ruling.person, need: ruling.need)
        }
        if evaluation.standing == .notRankable { round.add(candidate, evaluation, for: ruling.need) }
    }

    private func needLots() throws -> [Int64: UInt64] {
        let rows = try session.query(PlanSQL.needLots(needs.map(\.id.number), seed: seed))
        return try Dictionary(uniqueKeysWithValues: rows.map { (try $0.decode(at: 0), try Self.lot($0)) })
    }

    private func lots(of people: [PersonID]) throws -> [PersonID: UInt64] {
        let rows = try session.query(PlanSQL.lots(people, seed: seed))
        return try Dictionary(uniqueKeysWithValues: rows.map { (try $0.decode(at: 0), try Self.lot($0)) })
    }

    private static func lot(_ row: Row) throws -> UInt64 {
        try row.decode(at: 1, as: Bytes.self).bytes.reduce(0) { $0 << 8 | UInt64($1) }
    }

    private func couples(among people: [PersonID]) throws -> [(PersonID, PersonID)] {
        try session.query(PlanSQL.couples(people)).map { try $0.decode(PersonID.self, PersonID.self) }
    }

    private func quota(_ quota: PlanRequest.Quota) throws -> PlanQuota {
        guard quota.kind != .all, let code = quota.unit else { return PlanQuota(.all, most: quota.most) }
        let units = try session.query(PlanSQL.units(below: UnitCode(code))).map { UnitCode(try $0.decode(at: 0)) }
        guard !units.isEmpty else { throw StoreFault.unknownUnit(UnitCode(code)) }
        return PlanQuota(quota.kind == .from ? .from(Set(units)) : .to(Set(units)), most: quota.most)
    }
}
