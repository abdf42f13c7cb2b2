internal import Postgres
internal import Transfers

extension Dialogues {
    func read(_ row: Row) throws -> StoredDialogue {
        let (
            number, proposal, employee, leader, code, words, answeredOn, closedOn, leaderName, leaderNIP, zone, count
        ) =
            try row.decode(
                Int64.self,
                Int64.self,
                PersonID.self,
                PersonID.self,
                String?.self,
                String?.self,
                CivilDate?.self,
                CivilDate?.self,
                String.self,
                String.self,
                String.self,
                Int.self
            )
        let id = DialogueID(number)
        var answer: (DialogueAnswer, CivilDate)?
        if let code, let answeredOn {
            answer = (try StoredAnswer(code: code, words: words, reminders: count).answer(), answeredOn)
        }
        return StoredDialogue(
            id: id,
            proposal: ProposalID(proposal),
            dialogue: try Dialogue(
                about: employee,
                ledBy: leader,
                sessions: try sessions(of: id),
                statements: try session.query(DialogueSQL.statements(id)).map {
                    EmployeeStatement(text: try $0.decode(at: 0), writtenAt: try $0.decode(at: 1))
                },
                reminders: try session.query(DialogueSQL.reminders(id)).map { try $0.decode(at: 0) },
                answer: answer,
                closedOn: closedOn
            ),
            leaderName: leaderName,
            leaderNIP: leaderNIP,
            zone: try StoredJSON.word(TimeZoneOfUnit.self, zone)
        )
    }

    private struct Versions {
        var current: DialogueVersion?
        var superseded: [DialogueVersion] = []
        var aside: [DialogueVersion] = []
    }

    private func sessions(of id: DialogueID) throws -> [DialogueSession] {
        var sessions: [Versions] = []
        for row in try session.query(DialogueSQL.versions(id)) {
            let number: Int = try row.decode(at: 0)
            while sessions.count < number { sessions.append(Versions()) }
            let version = try DialogueVersion(row)
            switch try row.decode(at: 3, as: String.self) {
            case "CURRENT": sessions[number - 1].current = version
            case "SUPERSEDED": sessions[number - 1].superseded.append(version)
            default: sessions[number - 1].aside.append(version)
            }
        }
        return try sessions.map { versions in
            guard let current = versions.current else {
                throw PostgresError(.decoding, "a session of a dialogue has no version that holds")
            }
            return DialogueSession(current: current, superseded: versions.superseded, aside: versions.aside)
        }
    }
}
