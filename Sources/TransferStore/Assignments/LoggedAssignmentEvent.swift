internal import Postgres
public import Transfers

/// An event of an assignment as the log has it.
public struct LoggedAssignmentEvent: Sendable {
    /// Its number within the assignment, from 1.
    public let number: Int
    /// What happened.
    public let name: AssignmentEvent.Name
    /// The state before; nil for the order.
    public let before: AssignmentState?
    /// The state after.
    public let after: AssignmentState
    /// Who did it, with titles; nil for the system.
    public let actor: String?
    /// In which role.
    public let role: OfficeRole
    /// When.
    public let at: Instant
    /// The reason that was written down, where there is one.
    public let reason: String?
    /// The hash that the next event holds, in hexadecimal digits.
    public let hash: String
    /// What it was told besides its name.
    let detail: AssignmentDetail
}

extension LoggedAssignmentEvent {
    /// Reads a row of ``AssignmentSQL``, whose columns it takes in their order.
    init(_ row: Row) throws {
        number = try row.decode(at: 0)
        name = try StoredJSON.word(AssignmentEvent.Name.self, try row.decode(at: 1))
        before = try row.decode(at: 2, as: String?.self).map { try StoredJSON.word(AssignmentState.self, $0) }
        after = try StoredJSON.word(AssignmentState.self, try row.decode(at: 3))
        actor = try row.decode(at: 4)
        role = try StoredJSON.word(OfficeRole.self, try row.decode(at: 5))
        at = try row.decode(at: 6)
        reason = try row.decode(at: 7)
        hash = try row.decode(at: 8)
        detail = try StoredJSON.decode(AssignmentDetail.self, try row.decode(at: 9))
    }
}
