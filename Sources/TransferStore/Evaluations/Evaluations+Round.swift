internal import Postgres
public import Transfers

extension Evaluations {
    /// Reads what the evaluations of many needs depend on, and everybody once.
    ///
    /// - Parameters:
    ///   - needs: The needs; those whose evaluation the job has made are left out.
    ///   - asOf: The day as of which the data are read.
    ///   - job: The job that asked for it; a job evaluates a need once.
    /// - Returns: What is left to be evaluated.
    /// - Throws: ``StoreFault``, `PostgresError`.
    public func round(of needs: [NeedID], asOf: CivilDate, job: Int64? = nil) throws -> EvaluationRound {
        var done: Set<NeedID> = []
        if let job { done = Set(try session.query(ResultSQL.needs(of: job)).map { NeedID(try $0.decode(at: 0)) }) }
        let reading = try reading(of: needs.filter { !done.contains($0) }, asOf: asOf)
        return EvaluationRound(reading, catalogue: try Training(session).catalogue(), done: done.count, job: job)
    }
}
