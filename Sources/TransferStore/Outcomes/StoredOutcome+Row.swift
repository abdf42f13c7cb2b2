internal import Postgres
internal import Transfers

extension StoredOutcome {
    /// Reads a row of ``OutcomeSQL``, whose columns it takes in their order.
    init(_ row: Row) throws {
        id = try row.decode(at: 0)
        proposal = ProposalID(try row.decode(at: 1))
        unitName = try row.decode(at: 3)
        indicatorName = try row.decode(at: 5)
        number = try row.decode(at: 7)
        ruleVersion = try row.decode(at: 8)
        measuredOn = try row.decode(at: 9)
        report = try StoredJSON.decode(StoredReport.self, JSONB(try row.decode(at: 10, as: String.self))).report()
    }
}
