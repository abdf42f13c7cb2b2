internal import Postgres
internal import Transfers

extension Dialogues {
    /// Keeps a dialogue: texts that are there already stay as they are, since the tables refuse to change them.
    func save(_ stored: StoredDialogue) throws {
        let dialogue = stored.dialogue
        for (place, session) in dialogue.sessions.enumerated() {
            try save(session, number: place + 1, of: stored)
        }
        for (place, statement) in dialogue.statements.enumerated() {
            try session.execute(
                DialogueSQL.addStatement(statement, number: place + 1, of: stored.id, by: dialogue.employee)
            )
        }
        for (place, day) in dialogue.reminders.enumerated() {
            try session.execute(DialogueSQL.addReminder(day, number: place + 1, of: stored.id))
        }
        let answer = dialogue.answer.map { StoredAnswer($0) }
        try session.execute(
            DialogueSQL.update(stored.id, answer, on: dialogue.answeredOn, closedOn: dialogue.closedOn)
        )
    }

    /// The version that holds comes last: one version of a session is current at a time.
    private func save(_ talk: DialogueSession, number: Int, of stored: StoredDialogue) throws {
        let versions = talk.superseded.map { ($0, "SUPERSEDED") } + talk.aside.map { ($0, "ASIDE") }
        for (version, standing) in versions + [(talk.current, "CURRENT")] {
            try session.execute(
                DialogueSQL.save(version, standing, session: number, of: stored.id, ledBy: stored.dialogue.leader)
            )
        }
    }
}
