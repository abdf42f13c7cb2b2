/// One version of the notes of a session; a correction is a new version, and no text is ever changed.
public struct DialogueVersion: Hashable, Sendable {
    /// Its number within the session, from 1, in the order of writing.
    public let number: Int
    /// The version its author had read; 0 for the first.
    public let basedOn: Int
    /// The notes.
    public let notes: DialogueNotes
    /// Who wrote it.
    public let author: PersonID
    /// When it was written.
    public let writtenAt: Instant
    /// When the one who leads confirmed it.
    public internal(set) var confirmedByLeader: Instant?
    /// When the employee confirmed it.
    public internal(set) var confirmedByEmployee: Instant?

    /// A version as it was written and confirmed.
    public init(
        number: Int,
        basedOn: Int,
        notes: DialogueNotes,
        author: PersonID,
        writtenAt: Instant,
        confirmedByLeader: Instant? = nil,
        confirmedByEmployee: Instant? = nil
    ) {
        self.number = number
        self.basedOn = basedOn
        self.notes = notes
        self.author = author
        self.writtenAt = writtenAt
        self.confirmedByLeader = confirmedByLeader
        self.confirmedByEmployee = confirmedByEmployee
    }
}
