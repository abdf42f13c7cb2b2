internal import Postgres
public import Transfers

/// Evaluations of many needs from one reading of everybody: read in one transaction, kept one by one in others.
public struct EvaluationRound {
    /// The needs that can be evaluated and have not been by the job, in their order.
    public let needs: [NeedID]
    /// Why others cannot be.
    public let faults: [NeedID: any Fault]
    /// The needs that the job had evaluated before, in an attempt that ended early.
    public let done: Int
    private var reading: NeedsReading
    private let catalogue: [Course]
    private let job: Int64?

    init(_ reading: NeedsReading, catalogue: [Course], done: Int, job: Int64?) {
        needs = reading.evaluators.map(\.need)
        faults = reading.faults
        self.reading = reading
        self.catalogue = catalogue
        self.done = done
        self.job = job
    }

    /// Evaluates everybody for one of the needs, and keeps the results of those who may be considered and come near.
    ///
    /// - Parameters:
    ///   - place: Which of ``needs``.
    ///   - evaluations: Where they are kept.
    /// - Returns: The evaluation.
    /// - Throws: ``StoreFault``, `EvaluationFault`, `PostgresError`.
    public mutating func evaluate(_ place: Int, keepingIn evaluations: Evaluations) throws -> StoredEvaluation {
        let (need, evaluator) = reading.evaluators[place]
        let (sieve, people) = try reading.sieve(for: need, evaluator)
        let results = try EvaluationResults(
            sieve,
            people,
            try evaluator.planner(catalogue),
            scope: .nearest,
            language: .indonesian
        )
        return try evaluations.store(results, for: need, context: evaluator.context, job: job)
    }
}
