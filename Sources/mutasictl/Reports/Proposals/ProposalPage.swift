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
    let need: RegisteredNeed
    /// How the evaluation came to what it found; nil when it is gone by retention.
    let explanation: StoredExplanation?
    /// The others of its package, without those of whom the reader may not read.
    let companions: [StoredProposal]
    let papers: [StoredPaper]
    let training: PlannedTraining?
    let followUps: [StoredFollowUp]
    let today: CivilDate

    /// Reads all that a page shows; nothing of the people that are withheld from the reader.
    init(_ id: ProposalID, withholding withheld: Set<PersonID> = [], _ session: Session) throws {
        let proposals = Proposals(session)
        stored = try proposals.show(id)
        need = try Needs(session).show(stored.need)
        (evaluation, explanation) = try Self.evaluated(stored, session)
        do {
            dialogue = try Dialogues(session).latest(of: id)
        } catch StoreFault.noDialogue {
            dialogue = nil
        }
        today = try CivilClock(session).today()
        let context = try proposals.context(for: [stored.proposal.person], on: today)
        let folder = try proposals.folder(of: id)
        findings = context.checklist.check(folder ?? DocumentFolder(), of: stored.proposal, on: today)
        ascertainments = try Ascertainments(session).naming(stored.proposal.person)
        deadlines = try Deadlines(session).all(of: id)
        events = try proposals.events(of: id)
        package = try Packages(session).package(of: id)
        companions = try Self.companions(of: id, session).filter { !withheld.contains($0.proposal.person) }
        papers = try Self.papers(of: id, package, session)
        training = try TransferStore.Training(session).planned(for: id)
        followUps = try FollowUps(session).list(.of(id))
        let isOver = Self.withAlternatives.contains(stored.proposal.state)
        let person = stored.proposal.person
        unmetWishes = try Aspirations(session).unmet(by: stored)
        alternatives = isOver ? try proposals.alternatives(for: person, besides: stored.need) : []
    }

    /// The states in which the employee is offered what else there is.
    private static let withAlternatives: Set<ProposalState> = [
        .declined, .cancelled, .expired, .rejected, .consentRefused, .considerationRefused, .withdrawn,
    ]

    /// Shows the page; for people what matters on one page, or all there is.
    func show(_ format: OutputFormat, isWhole: Bool = false) throws {
        switch format {
        case .json: try StandardStream.output.write(document: json)
        case .csv: try StandardStream.output.write(person.csv)
        case .table: try showPage(isWhole: isWhole)
        }
    }

    /// Those who move in the same package.
    static func companions(of id: ProposalID, _ session: Session) throws -> [StoredProposal] {
        guard let package = try Packages(session).package(of: id) else { return [] }
        let others = try Packages(session).proposals(of: package).filter { $0 != id }
        return try others.map { try Proposals(session).show($0) }
    }

    private var json: JSONValue {
        .object(
            person.members + [
                .init(name: "why", value: why.json),
                .init(name: "unmet_wishes", value: UnmetWishReport(wishes: unmetWishes).listing.json),
                .init(name: "components", value: componentList.json),
                .init(name: "gates", value: gateList.json),
                .init(name: "dialogue", value: talk?.json ?? .null),
                .init(name: "decision", value: decision.json),
                .init(name: "opinions", value: opinions.json),
                .init(name: "documents", value: documents.json),
                .init(name: "ascertainments", value: AscertainmentReport.listing(ascertainments).json),
                .init(name: "papers", value: PaperReport.listing(papers).json),
                .init(name: "training", value: trainingList.json),
                .init(name: "followups", value: followUpList.json),
                .init(name: "deadlines", value: deadlineList.json),
                .init(name: "history", value: history.json),
                .init(name: "alternatives", value: alternativeList.json),
            ]
        )
    }

    /// The dialogue without what is for its two sides alone.
    private var talk: DialogueReport? {
        dialogue.map { DialogueReport($0, isForOthers: true, unmetWishes: unmetWishes) }
    }
}
