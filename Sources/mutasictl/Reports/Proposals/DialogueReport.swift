import Postgres
import TransferStore
import Transfers

/// A dialogue as its two sides read it: the versions that hold, the statements, and the answer.
struct DialogueReport {
    let stored: StoredDialogue
    /// Leaves out what only the two sides and a restricted role read: health is specific personal data (UU 27/2022).
    let isForOthers: Bool
    /// What the employee asked of any transfer, and should be answered in the dialogue.
    let unmetWishes: [UnmetWish]

    init(_ stored: StoredDialogue, isForOthers: Bool = false, unmetWishes: [UnmetWish] = []) {
        self.stored = stored
        self.isForOthers = isForOthers
        self.unmetWishes = unmetWishes
    }

    /// The report of the two sides, with what is to be answered as things are today.
    init(_ stored: StoredDialogue, _ session: Session) throws {
        let proposal = try Proposals(session).show(stored.proposal)
        self.init(stored, unmetWishes: try Aspirations(session).unmet(by: proposal))
    }

    func show(_ format: OutputFormat) throws {
        switch format {
        case .json: try StandardStream.output.write(document: json)
        case .csv: try StandardStream.output.write(sessions.csv)
        case .table: try showTables()
        }
    }

    private func showTables() throws {
        try StandardStream.output.write(sheet.text)
        try UnmetWishReport(wishes: unmetWishes).showTable()
        for sheet in sessionSheets { try StandardStream.output.write("\n" + sheet.text) }
    }

    var json: JSONValue {
        .object(
            sheet.members + [
                .init(name: "unmet_wishes", value: UnmetWishReport(wishes: unmetWishes).listing.json),
                .init(name: "sessions", value: sessions.json),
            ]
        )
    }

    /// The head: who leads, what the employee said, and what keeps the dialogue open.
    var sheet: Sheet {
        let dialogue = stored.dialogue
        var sheet = Sheet()
        sheet.add(.proposal, "proposal", .number(Int(stored.proposal.number)))
        sheet.add(.dialogue, "dialogue", .number(Int(stored.id.number)))
        sheet.add(.dialogueLeader, "leader", .text(stored.leaderName))
        let answer = dialogue.answer
        let concerns = dialogue.concerns.filter { !isForOthers || !$0.isRestricted }
        let words = answer.map { Phrase($0.text(in: .indonesian), $0.text(in: .english)) }
        sheet.add(.answer, "answer", answer.flatMap { given in words.map { .word(given.code, $0) } } ?? .empty)
        sheet.add(.answeredOn, "answered_on", .date(dialogue.answeredOn))
        for statement in dialogue.statements.suffix(1) { sheet.add(.statement, "statement", .text(statement.text)) }
        sheet.add(.concerns, "concerns", .concerns(concerns))
        sheet.add(.remindedOn, "reminded_on", .words(dialogue.reminders.map(\.description)))
        sheet.add(.closedOn, "closed_on", .date(dialogue.closedOn))
        if dialogue.closedOn == nil {
            sheet.add(.stillLacking, "obstacles", .words(dialogue.obstacles.map { Refusal($0).phrase.text }))
        }
        return sheet
    }

    private var sessions: Listing {
        var listing = Listing([
            .init(title: .sessionNumber, name: "session", alignment: .right),
            .init(title: .version, name: "version", alignment: .right),
            .init(title: .heldOn, name: "date"),
            .init(title: .dialogueModeTitle, name: "mode"),
            .init(title: .summary, name: "summary"),
            .init(title: .organisationNeeds, name: "needs"),
            .init(title: .employeeWishes, name: "wishes"),
            .init(title: .concerns, name: "concerns"),
            .init(title: .support, name: "support"),
            .init(title: .dialogueOutcome, name: "outcome"),
            .init(title: .confirmedByLeader, name: "confirmed_by_leader"),
            .init(title: .confirmedByEmployee, name: "confirmed_by_employee"),
            .init(title: .versionsAside, name: "versions_aside", alignment: .right),
        ])
        for (place, session) in stored.dialogue.sessions.enumerated() {
            let version = session.current
            let notes = version.notes
            listing.add([
                .number(place + 1), .number(version.number), .date(notes.date),
                .word(notes.mode.rawValue, .dialogueMode(notes.mode)), .text(notes.summary),
                .text(notes.organisationNeeds), .text(notes.employeeWishes),
                .concerns(notes.concerns.filter { !isForOthers || !$0.isRestricted }), .support(notes.support),
                .text(notes.outcome), .time(version.confirmedByLeader), .time(version.confirmedByEmployee),
                .number(session.aside.count),
            ])
        }
        return listing
    }

    /// Each session field under field: notes are too long for columns.
    private var sessionSheets: [Sheet] {
        let listing = sessions
        return listing.rows.map { row in
            var sheet = Sheet()
            for (column, cell) in zip(listing.columns, row) { sheet.add(column.title, column.name, cell) }
            return sheet
        }
    }
}
