public import Postgres

/// The record of something that an administrator did.
public struct AdministrativeAction: Sendable {
    /// Its number.
    public let id: Int64
    /// When it was done.
    public let at: Timestamp
    /// Who did it, as the program named them.
    public let actor: String
    /// The database role that did it.
    public let role: String
    /// What was done, such as `pause`.
    public let verb: String
    /// To what, such as `queue mail`.
    public let subject: String
    /// How it was before; never with a job's arguments.
    public let before: JSONB?
    /// How it was afterwards; never with a job's arguments.
    public let after: JSONB?
    /// Why, in the words of who did it.
    public let reason: String?

    init(_ row: Row) throws(PostgresError) {
        (id, at, actor, role, verb, subject, before, after, reason) = try row.decode(
            Int64.self,
            Timestamp.self,
            String.self,
            String.self,
            String.self,
            String.self,
            JSONB?.self,
            JSONB?.self,
            String?.self
        )
    }
}
