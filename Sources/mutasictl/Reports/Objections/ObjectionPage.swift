import Postgres
import TransferJobs
import TransferStore
import Transfers

/// One objection on one page: what it is about, the days counted one by one, what happened, and which remedies remain.
struct ObjectionPage {
    let stored: StoredObjection
    let filedOnDay: Int?
    let counting: [CountedDay]
    let remedies: Phrase?
    let events: [LoggedObjectionEvent]

    /// Reads all that a page shows.
    init(_ stored: StoredObjection, at end: EndOfDay? = nil, _ session: Session) throws {
        self.stored = stored
        let answer = ObjectionAnswer(stored, on: end?.day, session)
        filedOnDay = try answer.filedOnDay()
        counting = try answer.counting()
        remedies = try answer.remedies(in: .indonesian).map { Phrase($0, try answer.remedies(in: .english) ?? $0) }
        events = try Objections(session).events(of: stored.id).filter { end?.includes($0.at) ?? true }
    }

    func show(_ format: OutputFormat) throws {
        switch format {
        case .json: try StandardStream.output.write(document: json)
        case .csv: try StandardStream.output.write(head.csv)
        case .table: try showPage()
        }
    }

    private func showPage() throws {
        let output = StandardStream.output
        let style = TextStyle(output)
        try output.write(head.text)
        let shown = counting.map { Phrase($0.text(in: .indonesian), $0.text(in: .english)).text + "\n" }
        if !shown.isEmpty { try output.write("\n" + style.bold(Phrase.countingTitle.text) + "\n" + shown.joined()) }
        for (title, listing) in [(Phrase.deadlinesTitle, versions), (.historyTitle, history)] {
            try output.write("\n" + style.bold(title.text) + "\n")
            try listing.table.show()
        }
    }

    private var json: JSONValue {
        .object(
            head.members + [
                .init(name: "counting", value: countingList.json), .init(name: "deadlines", value: versions.json),
                .init(name: "history", value: history.json),
            ]
        )
    }
}
