internal import Postgres
internal import Transfers

extension AuditEvent {
    /// Reads the columns of ``AuditSQL`` from one on.
    init(_ row: Row, at place: Int) throws {
        id = try row.decode(at: place)
        at = try row.decode(at: place + 1)
        civilAt = try row.decode(at: place + 2)
        login = try row.decode(at: place + 3)
        operatorName = try row.decode(at: place + 4)
        correlation = try row.decode(at: place + 5)
        action = try row.decode(at: place + 6)
        subject = try row.decode(at: place + 7)
        key = try row.decode(at: place + 8)
        person = try row.decode(at: place + 9)
        proposal = try row.decode(at: place + 10, as: Int64?.self).map { ProposalID($0) }
        before = try row.decode(at: place + 11)
        after = try row.decode(at: place + 12)
    }
}

extension AuditSeal {
    /// Reads the first columns of a row.
    init(_ row: Row) throws {
        sequence = try row.decode(at: 0)
        event = try row.decode(at: 1)
        keyID = try row.decode(at: 2)
        mac = try row.decode(at: 3, as: Bytes.self).bytes
    }
}
