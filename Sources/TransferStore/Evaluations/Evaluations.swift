public import Postgres
public import Transfers

/// Evaluations of needs: made, kept, and read again.
public struct Evaluations {
    let session: Session

    /// Evaluations through a session, in its transaction where one is open.
    public init(_ session: Session) {
        self.session = session
    }

    /// Evaluates all active employees for a need and keeps the results.
    ///
    /// The same data and rules give the same bytes. In a transaction, no import changes the data between two reads.
    ///
    /// - Parameters:
    ///   - need: The need.
    ///   - asOf: The day as of which the data are read.
    ///   - job: The job that asked for it; a job evaluates once.
    ///   - language: The language of the sentences in the explanations.
    /// - Returns: The evaluation with its counts.
    /// - Throws: ``StoreFault``, `EvaluationFault`, `RuleBookFault`, `PostgresError`.
    public func run(
        _ need: NeedID,
        asOf: CivilDate,
        job: Int64? = nil,
        language: Language = .indonesian
    ) throws -> StoredEvaluation {
        let (results, context) = try results(for: need, asOf: asOf, language)
        return try store(results, for: need, context: context, job: job)
    }

    /// Evaluates the active employees whom the login sees, and keeps nothing.
    ///
    /// - Parameters:
    ///   - need: The need.
    ///   - asOf: The day as of which the data are read.
    /// - Returns: The order that comes of it.
    /// - Throws: ``StoreFault``, `EvaluationFault`, `RuleBookFault`, `PostgresError`.
    public func trial(_ need: NeedID, asOf: CivilDate) throws -> Ranking {
        let (results, _) = try results(for: need, asOf: asOf, .indonesian)
        return results.ranking
    }

    private func results(
        for need: NeedID,
        asOf: CivilDate,
        _ language: Language
    ) throws -> (EvaluationResults, EvaluationContext) {
        var reading = try reading(of: [need], asOf: asOf)
        if let fault = reading.faults[need] { throw fault }
        guard let evaluator = reading.evaluators.first?.evaluator else { throw StoreFault.unknownNeed(need) }
        let (sieve, people) = try reading.sieve(for: need, evaluator)
        let planner = try evaluator.planner(try Training(session).catalogue())
        let results = try EvaluationResults(sieve, people, planner, scope: .everybody, language: language)
        return (results, evaluator.context)
    }

    /// Everything an evaluation depends on besides the candidates.
    ///
    /// - Parameters:
    ///   - need: A need that is open.
    ///   - asOf: The day as of which the data are read.
    /// - Returns: The context.
    /// - Throws: ``StoreFault``, `RuleBookFault`, `PostgresError`.
    public func context(for need: NeedID, asOf: CivilDate) throws -> EvaluationContext {
        try ContextReader(session: session).context(for: need, asOf: asOf)
    }

    /// What an evaluation would depend on for a post that nobody has registered a need for.
    ///
    /// - Parameters:
    ///   - post: The post.
    ///   - unit: The unit; the first one whose formation has the post when nil.
    ///   - asOf: The day as of which the data are read; TMT too.
    /// - Returns: The context.
    /// - Throws: ``StoreFault``, `PostgresError`.
    public func context(post: PostCode, unit: UnitCode?, asOf: CivilDate) throws -> EvaluationContext {
        try ContextReader(session: session).context(post: post, unit: unit, asOf: asOf)
    }

    /// One employee as a candidate.
    ///
    /// - Parameters:
    ///   - nip: As people type it.
    ///   - context: What the candidate is wanted for.
    /// - Returns: The candidate.
    /// - Throws: ``StoreFault/unknownEmployee``, `PostgresError`.
    public func candidate(nip: String, in context: EvaluationContext) throws -> Candidate {
        let person = try People(session).find(nip: nip)
        guard let found = try candidate(person.id, in: context) else { throw StoreFault.unknownEmployee }
        return found
    }

    /// Reads all active employees, in the order of their keys.
    ///
    /// - Parameters:
    ///   - context: What they are candidates for.
    ///   - lotSeed: From which the lots are drawn that decide between equals.
    ///   - body: Takes one candidate after the other.
    /// - Throws: ``StoreFault``, `PostgresError`, or what the closure threw.
    public func forEachCandidate(
        _ context: EvaluationContext,
        lotSeed: String,
        _ body: (Candidate) throws -> Void
    ) throws {
        let people = try personnel(for: [context], CommonReading(session), asOf: context.asOf)
            .candidates(for: context, lotSeed: lotSeed)
        for place in people.personnel.ids.indices { try body(people.candidate(place)) }
    }

    /// The seed of the lots: of no one's choosing, and another one for every need and day.
    public static func lotSeed(_ need: NeedID, asOf: CivilDate) -> String {
        "mutasi/\(need)/\(asOf)"
    }

    /// The last evaluation of a need.
    ///
    /// - Parameters:
    ///   - need: The need.
    ///   - day: Of those that read the data as of this day or before; nil for all.
    /// - Returns: The evaluation.
    /// - Throws: ``StoreFault/unknownNeed(_:)``, ``StoreFault/notEvaluated(_:)``, `PostgresError`.
    public func latest(of need: NeedID, asOf day: CivilDate? = nil) throws -> StoredEvaluation {
        if let row = try session.query(ResultSQL.latest(of: need, asOf: day)).first { return try StoredEvaluation(row) }
        _ = try Needs(session).show(need)
        throw StoreFault.notEvaluated(need)
    }

    /// People of an evaluation in one standing, in their order.
    ///
    /// - Parameters:
    ///   - id: The evaluation.
    ///   - standing: Which of them.
    ///   - limit: The most people.
    /// - Returns: The ranked and conditional by place; the rest by score, those without one last.
    /// - Throws: `PostgresError`.
    public func people(_ id: EvaluationRunID, _ standing: Standing, limit: Int = 100) throws -> [RankedPerson] {
        try session.query(ResultSQL.people(id, standing, limit: limit)).map { try RankedPerson($0) }
    }

    /// How many people each gate kept back, the most frequent first.
    ///
    /// - Throws: `PostgresError`.
    public func reasons(_ id: EvaluationRunID) throws -> [(gate: String, people: Int)] {
        try session.query(ResultSQL.reasons(id)).map { try $0.decode(String.self, Int.self) }
    }

    /// The explanation of one person's evaluation, as JSON.
    ///
    /// Of whoever may be considered, or comes near, it is there byte for byte as it was computed; of all others the gates
    /// that bar are, and the head is written around them. An evaluation among many keeps nothing of those others: what it
    /// would find of them today is told instead, with today as its `as_of` and the run's day as its `evaluated_as_of`.
    ///
    /// - Throws: ``StoreFault/unknownEmployee``, ``StoreFault/notInEvaluation``, `PostgresError`.
    public func explanation(_ id: EvaluationRunID, nip: String) throws -> String {
        let person = try People(session).find(nip: nip)
        guard let row = try session.query(ResultSQL.explanation(id, person.id)).first else {
            return try explanationOfToday(try stored(id), person.id)
        }
        let (explanation, post, unit) = try row.decode(String.self, String.self, String.self)
        guard explanation.first == "[" else { return explanation }
        return BriefFindings.explanation(
            gates: explanation,
            person: person.id,
            post: PostCode(post),
            unit: UnitCode(unit),
            run: try stored(id)
        )
    }

    private func stored(_ id: EvaluationRunID) throws -> StoredEvaluation {
        guard let row = try session.query(ResultSQL.one(id)).first else { throw StoreFault.notInEvaluation }
        return try StoredEvaluation(row)
    }
}

extension Evaluator {
    /// What would close the gaps of a candidate, by a catalogue.
    func planner(_ catalogue: [Course]) throws -> TrainingPlanner {
        try TrainingPlanner(target: context.target, catalogue: catalogue, rules: context.rules, asOf: context.asOf)
    }
}
