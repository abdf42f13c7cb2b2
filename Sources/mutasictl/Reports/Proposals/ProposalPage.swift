import Postgres
import TransferStore
import Transfers

/// One proposal on one page, for a head of agency: person, post, why, dialogue, documents, deadlines, history.
struct ProposalPage {
    let stored: StoredProposal
    let evaluation: PersonalEvaluation?
    let dialogue: StoredDialogue?
    let findings: [DocumentFinding]
    let ascertainments: [RecordedAscertainment]
    let deadlines: [StoredDeadline]
    let events: [LoggedEvent]
    let package: PackageID?
    let alternatives: [Alternative]
    let unmetWishes: [UnmetWish]

    /// Reads all that a page shows.
    init(_ id: ProposalID, _ session: Session) throws {
        let proposals = Proposals(session)
        stored = try proposals.show(id)
        do {
            evaluation = try proposals.evaluation(of: stored)
        } catch StoreFault.notInEvaluation {
            // Gone by retention: the page shows the rest.
            evaluation = nil
        }
        do {
            dialogue = try Dialogues(session).latest(of: id)
        } catch StoreFault.noDialogue {
            dialogue = nil
        }
        let today = try CivilClock(session).today()
        let context = try proposals.context(for: [stored.proposal.person], on: today)
        let folder = try proposals.folder(of: id)
        findings = context.checklist.check(folder ?? DocumentFolder(), of: stored.proposal, on: today)
        ascertainments = try Ascertainments(session).naming(stored.proposal.person)
        deadlines = try Deadlines(session).all(of: id)
        events = try proposals.events(of: id)
        package = try Packages(session).package(of: id)
        let isOver = Self.withAlternatives.contains(stored.proposal.state)
        let person = stored.proposal.person
        unmetWishes = try Aspirations(session).unmet(by: stored)
        alternatives = isOver ? try proposals.alternatives(for: person, besides: stored.need) : []
    }

    /// The states in which the employee is offered what else there is.
    private static let withAlternatives: Set<ProposalState> = [
        .declined, .cancelled, .expired, .rejected, .consentRefused, .considerationRefused, .withdrawn,
    ]

    func show(_ format: OutputFormat) throws {
        switch format {
        case .json: try StandardStream.output.write(document: json)
        case .csv: try StandardStream.output.write(person.csv)
        case .table: try showPage()
        }
    }

    private func showPage() throws {
        let output = StandardStream.output
        let style = TextStyle(output)
        try output.write(person.text)
        try output.write("\n" + style.bold(Phrase.whyTitle.text) + "\n" + why.text)
        try UnmetWishReport(wishes: unmetWishes).showTable()
        if let dialogue {
            try output.write("\n" + style.bold(Phrase.dialogueTitle.text) + "\n" + talk(dialogue).text)
        }
        let decision = decision.text
        if !decision.isEmpty { try output.write("\n" + style.bold(Phrase.decisionTitle.text) + "\n" + decision) }
        for (title, listing) in [
            (Phrase.opinionsTitle, opinions), (.documentsTitle, documents),
            (.ascertainmentsTitle, AscertainmentReport.listing(ascertainments)), (.deadlinesTitle, deadlineList),
            (.historyTitle, history), (.alternativesTitle, alternativeList),
        ] where !listing.rows.isEmpty {
            try output.write("\n" + style.bold(title.text) + "\n")
            try listing.table.show()
        }
    }

    private var json: JSONValue {
        .object(
            person.members + [
                .init(name: "why", value: why.json),
                .init(name: "unmet_wishes", value: UnmetWishReport(wishes: unmetWishes).listing.json),
                .init(name: "dialogue", value: dialogue.map { talk($0).json } ?? .null),
                .init(name: "decision", value: decision.json),
                .init(name: "opinions", value: opinions.json),
                .init(name: "documents", value: documents.json),
                .init(name: "ascertainments", value: AscertainmentReport.listing(ascertainments).json),
                .init(name: "deadlines", value: deadlineList.json),
                .init(name: "history", value: history.json),
                .init(name: "alternatives", value: alternativeList.json),
            ]
        )
    }

    /// The head of the dialogue; the notes are for its two sides.
    private func talk(_ dialogue: StoredDialogue) -> Sheet {
        DialogueReport(dialogue, isForOthers: true).sheet
    }
}
