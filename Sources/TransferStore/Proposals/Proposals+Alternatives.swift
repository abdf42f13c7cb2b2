internal import Postgres
public import Transfers

extension Proposals {
    /// Where else an employee may be proposed, by the newest evaluations of open needs; the best places first.
    ///
    /// - Parameters:
    ///   - person: The employee.
    ///   - need: The need of the proposal that has ended.
    ///   - limit: The most needs.
    /// - Returns: The needs.
    /// - Throws: `PostgresError`.
    public func alternatives(for person: PersonID, besides need: NeedID, limit: Int = 5) throws -> [Alternative] {
        try session.query(ProposalSQL.alternatives(for: person, besides: need, limit: limit)).map { row in
            let (need, post, unit, place) = try row.decode(Int64.self, String.self, String.self, Int.self)
            return Alternative(need: NeedID(need), post: post, unit: unit, place: place)
        }
    }
}
