internal import Postgres
internal import Transfers

extension Dialogues {
    /// Which dialogues are listed.
    public enum Filter: Sendable {
        /// Those that are not closed, those that wait longest first.
        case open
        /// All of them, the newest first.
        case all
    }

    /// Dialogues.
    ///
    /// - Parameters:
    ///   - filter: Which.
    ///   - page: Which part of all of them.
    /// - Returns: The dialogues.
    /// - Throws: `PostgresError`.
    public func list(_ filter: Filter = .open, _ page: Page = .whole) throws -> [ListedDialogue] {
        try session.query(filter == .open ? DialogueListSQL.open : DialogueListSQL.all(page)).map { row in
            ListedDialogue(
                proposal: ProposalID(try row.decode(at: 0)),
                id: DialogueID(try row.decode(at: 1)),
                nip: try row.decode(at: 2),
                employee: try row.decode(at: 3),
                leader: try row.decode(at: 4),
                openedAt: try row.decode(at: 5),
                reminders: try row.decode(at: 6),
                answeredOn: try row.decode(at: 7),
                closedOn: try row.decode(at: 8)
            )
        }
    }
}
