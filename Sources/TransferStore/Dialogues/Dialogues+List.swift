internal import Postgres
internal import Transfers

extension Dialogues {
    /// Which dialogues are listed.
    public enum Filter: Sendable {
        /// Those that are not closed.
        case open
        /// All of them.
        case all
    }

    /// Dialogues, those that were opened first at the top.
    ///
    /// - Throws: `PostgresError`.
    public func list(_ filter: Filter = .open) throws -> [ListedDialogue] {
        try session.query(DialogueListSQL.list(isOpen: filter == .open)).map { row in
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
