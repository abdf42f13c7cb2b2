internal import Postgres

// People who came from an upstream database, and go with it.
extension UpstreamDatabases {
    /// Makes people active again whose rows are back, before these are imported.
    ///
    /// - Throws: `PostgresError`.
    func revive(_ people: PeopleThere, of upstream: String) throws(PostgresError) {
        try session.execute(UpstreamSQL.revive(upstream, people.present))
    }

    /// Keeps whose rows there are, and withdraws whose are gone.
    ///
    /// - Parameters:
    ///   - people: What is there.
    ///   - upstream: The upstream database's name.
    ///   - since: When it was begun to look, where all were looked for.
    ///   - isBounded: Whether nobody is withdrawn where that would be too many.
    /// - Returns: How many were withdrawn, or left.
    /// - Throws: `PostgresError`.
    func settle(
        _ people: PeopleThere,
        of upstream: String,
        since: Timestamp? = nil,
        isBounded: Bool = true
    ) throws(PostgresError) -> Withdrawal {
        let row = try session.query(UpstreamSQL.settle(upstream, people, since: since, isBounded: isBounded))[0]
        let (withdrawn, withheld) = try row.decode(Int.self, Int.self)
        return Withdrawal(withdrawn: withdrawn, withheld: withheld)
    }
}
