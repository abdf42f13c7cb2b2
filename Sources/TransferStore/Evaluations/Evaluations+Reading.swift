internal import Postgres
internal import Transfers

extension Evaluations {
    /// Reads what the evaluation of some needs depends on, and everybody once.
    ///
    /// Waits for the file that is being imported, so that half of it is never looked at.
    ///
    /// - Parameters:
    ///   - needs: The needs.
    ///   - profile: The weight profile for all of them; each need's own when nil.
    ///   - asOf: The day as of which the data are read.
    ///   - holdersLeave: Whether the holders of posts that only one person can hold are taken to leave them on TMT.
    /// - Returns: The reading, with the needs that cannot be evaluated and why.
    /// - Throws: ``StoreFault``, `PostgresError`.
    func reading(
        of needs: [NeedID],
        profile: WeightProfile.Name? = nil,
        asOf: CivilDate,
        holdersLeave: Bool = false
    ) throws -> NeedsReading {
        try session.query(EvaluationSQL.prepare)
        let common = CommonReading(session)
        var evaluators: [(need: NeedID, evaluator: Evaluator)] = []
        var faults: [NeedID: any Fault] = [:]
        for need in needs {
            do {
                var context = try ContextReader(common).context(for: need, asOf: asOf)
                context.profile = profile ?? context.profile
                if holdersLeave { context.target.incumbent?.leavesOn = context.effectiveOn }
                evaluators.append((need, try Evaluator(context)))
            } catch let fault as any Fault {
                faults[need] = fault
            }
        }
        let contexts = evaluators.map(\.evaluator.context)
        let personnel = contexts.isEmpty ? .nobody(asOf) : try personnel(for: contexts, common, asOf: asOf)
        return NeedsReading(evaluators: evaluators, faults: faults, personnel: personnel)
    }

    /// One person as a candidate; nil when nobody active has the key.
    func candidate(_ person: PersonID, in context: EvaluationContext, lotSeed: String = "") throws -> Candidate? {
        let people = try personnel(for: [context], CommonReading(session), asOf: context.asOf, only: person)
        guard !people.pool.candidates.isEmpty else { return nil }
        return try people.candidates(for: context, lotSeed: lotSeed).candidate(0)
    }

    func personnel(
        for contexts: [EvaluationContext],
        _ common: CommonReading,
        asOf: CivilDate,
        only person: PersonID? = nil
    ) throws -> Personnel {
        let establishment = try common.establishment()
        let wanted = try WantedOfPeople(contexts, establishment)
        var reader = PersonnelReader(session, establishment, wanted, asOf: asOf, only: person)
        return try reader.read()
    }
}
