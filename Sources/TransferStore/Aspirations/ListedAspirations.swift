internal import Postgres
public import Transfers

/// That aspirations of an employee are on record, without what they say.
public struct ListedAspirations: Sendable {
    /// Where they come from, or that they were taken back.
    public enum Standing: String, Sendable {
        /// The employee stated them.
        case stated = "STATED"
        /// A file brought them.
        case imported = "IMPORTED"
        /// The employee took everything back.
        case withdrawn = "WITHDRAWN"
    }

    /// Who it is.
    public let person: PersonID
    /// The NIP, for the operator's eyes.
    public let nip: String
    /// The name with titles.
    public let name: String
    /// The unit.
    public let unit: String
    /// Where they come from.
    public let standing: Standing
    /// The day on which they were stated; nil where a file left it open.
    public let statedOn: CivilDate?
    /// How many posts, units and districts are wished for.
    public let wishes: Int

    /// Reads a row of ``AspirationListSQL/list(in:on:limit:)``.
    init(_ row: Row) throws {
        let word: String
        (person, nip, name, unit, word, statedOn, wishes) = try row.decode(
            PersonID.self,
            String.self,
            String.self,
            String.self,
            String.self,
            CivilDate?.self,
            Int.self
        )
        guard let standing = Standing(rawValue: word) else {
            throw PostgresError(.decoding, "aspirations have a standing that is none")
        }
        self.standing = standing
    }
}
