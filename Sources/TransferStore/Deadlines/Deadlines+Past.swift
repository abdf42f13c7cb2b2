internal import Postgres
public import Transfers

extension Deadlines {
    /// The deadlines of a proposal as they were at the end of a day, or as they are, in the order in which they began.
    ///
    /// - Throws: `PostgresError`.
    public func all(of id: ProposalID, at end: EndOfDay?) throws -> [StoredDeadline] {
        let now = try all(of: id)
        return try end.map { try past(now, at: $0) } ?? now
    }

    /// Those of some deadlines that were set by the end of a day, as they were then.
    func past(_ deadlines: [StoredDeadline], at end: EndOfDay) throws -> [StoredDeadline] {
        var versions: [DeadlineID: StoredDeadline.Version] = [:]
        for row in try session.query(DeadlineSQL.versions(of: deadlines.map(\.id.number), before: end.moment)) {
            versions[DeadlineID(try row.decode(at: 0))] = StoredDeadline.Version(
                lastDay: try row.decode(at: 1),
                calendarVersion: try row.decode(at: 2)
            )
        }
        return deadlines.compactMap { deadline in versions[deadline.id].map { deadline.past(at: end, $0) } }
    }
}
