internal import Postgres
internal import Transfers

extension StoredSignal {
    /// Reads a row of ``SignalSQL``, whose columns it takes in their order.
    init(_ row: Row) throws {
        id = SignalID(try row.decode(at: 0))
        let number: Int? = try row.decode(at: 5)
        let date: CivilDate? = try row.decode(at: 6)
        signal = Signal(
            kind: try StoredJSON.word(SignalKind.self, try row.decode(at: 1)),
            post: PostCode(try row.decode(at: 2)),
            unit: UnitCode(try row.decode(at: 3)),
            person: try row.decode(at: 4),
            value: number.map { .number($0) } ?? date.map { .date($0) } ?? .none,
            limit: try row.decode(at: 7),
            basis: try row.decode(at: 8)
        )
        state = try StoredJSON.word(SignalState.self, try row.decode(at: 9))
        raisedAt = try row.decode(at: 10)
        endedAt = try row.decode(at: 11)
        need = try row.decode(at: 12, as: Int64?.self).map { NeedID($0) }
        decidedBy = try row.decode(at: 13)
        decidedAt = try row.decode(at: 14)
        reason = try row.decode(at: 15)
        names = Names(
            post: try row.decode(at: 16),
            unit: try row.decode(at: 17),
            employee: try row.decode(at: 18),
            nip: try row.decode(at: 19)
        )
    }
}
