public import Postgres
public import Transfers

/// One change as the audit has it.
public struct AuditEvent: Hashable, Sendable {
    /// Its number, drawn when it was written; numbers have gaps.
    public let id: Int64
    /// When, by the wall.
    public let at: Timestamp
    /// When, by the civil clock.
    public let civilAt: Timestamp
    /// The role that logged in.
    public let login: String
    /// Who acted, as the program said.
    public let operatorName: String?
    /// The command or the job it was part of.
    public let correlation: String?
    /// `INSERT`, `UPDATE` or `DELETE`.
    public let action: String
    /// The table, with its schema.
    public let subject: String
    /// The key of the row, its columns separated by commas.
    public let key: String
    /// Whom it concerns.
    public let person: PersonID?
    /// The proposal it concerns.
    public let proposal: ProposalID?
    /// What was before, as JSON.
    public let before: String?
    /// What is after, as JSON.
    public let after: String?

    /// All that is sealed of it, each field with its length before it: no two events share these bytes.
    var canonical: [UInt8] {
        var bytes: [UInt8] = []
        func put(_ text: String?) {
            let utf8 = text.map { Array($0.utf8) }
            // No text is four billion bytes long, so that all ones stand for none.
            let length = utf8.map { UInt32($0.count) } ?? .max
            withUnsafeBytes(of: length.bigEndian) { bytes.append(contentsOf: $0) }
            bytes.append(contentsOf: utf8 ?? [])
        }
        put("\(id)")
        put("\(at.unixMicroseconds)")
        put("\(civilAt.unixMicroseconds)")
        for text in [login, operatorName, correlation, action, subject, key] { put(text) }
        put(person.map { "\($0)" })
        put(proposal.map { "\($0.number)" })
        put(before)
        put(after)
        return bytes
    }
}
