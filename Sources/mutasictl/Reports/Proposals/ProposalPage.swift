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
    /// What nobody can tell of a day that is past.
    let untold: Set<UntoldPart>

    /// Reads all that a page shows, as it is or as it was at the end of a day; nothing of the people that are withheld from
    /// the reader.
    init(
        _ id: ProposalID,
        withholding withheld: Set<PersonID> = [],
        at end: EndOfDay? = nil,
        _ session: Session
    ) throws {
        let proposals = Proposals(session)
        let past = try proposals.show(id, at: end)
        stored = past.value
        let stated = try Self.need(of: stored, at: end, session)
        need = stated.value
        let history = try end.map { (try proposals.history(of: id), $0) }
        (evaluation, explanation) = try Self.evaluated(stored, history.flatMap { $0.run(at: $1) }, session)
        dialogue = try Self.dialogue(of: id, at: end, session)
        today = try end?.day ?? CivilClock(session).today()
        let context = try proposals.context(for: [stored.proposal.person], on: today)
        let folder = try history.map { $0.folder(at: $1) } ?? proposals.folder(of: id)
        findings = context.checklist.check(folder ?? DocumentFolder(), of: stored.proposal, on: today)
        ascertainments = try Ascertainments(session).naming(stored.proposal.person, at: end)
        deadlines = try Deadlines(session).all(of: id, at: end)
        events = try proposals.events(of: id).filter { end?.includes($0.at) ?? true }
        package = try Packages(session).package(of: id, at: end)
        companions = try Self.companions(of: id, at: end, session).filter { !withheld.contains($0.proposal.person) }
        papers = try Self.papers(of: id, package, at: end, session)
        training = try TransferStore.Training(session).planned(for: id).flatMap { plan in
            end.map { plan.past(at: $0) } ?? plan
        }
        followUps = try FollowUps(session).list(of: id, at: end)
        let isOver = Self.withAlternatives.contains(stored.proposal.state)
        let person = stored.proposal.person
        unmetWishes = end == nil ? try Aspirations(session).unmet(by: stored) : []
        alternatives = isOver && end == nil ? try proposals.alternatives(for: person, besides: stored.need) : []
        var untold = past.untold.union(stated.untold)
        if end != nil {
            if stored.proposal.state.isActive { untold.insert(.wishes) }
            if isOver { untold.insert(.alternatives) }
            if training != nil { untold.insert(.training) }
        }
        self.untold = untold
    }

    /// A need that was entered after the proposal, by a clock that was set back, is shown as it is.
    private static func need(
        of stored: StoredProposal,
        at end: EndOfDay?,
        _ session: Session
    ) throws -> Past<RegisteredNeed> {
        do {
            return try Needs(session).show(stored.need, at: end)
        } catch UnknownRecord.notYet {
            return Past(try Needs(session).show(stored.need), untold: [.statedNeed])
        }
    }

    private static func dialogue(of id: ProposalID, at end: EndOfDay?, _ session: Session) throws -> StoredDialogue? {
        do {
            return try Dialogues(session).latest(of: id, at: end)
        } catch StoreFault.noDialogue {
            return nil
        } catch UnknownRecord.notYet {
            return nil
        }
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
    static func companions(of id: ProposalID, at end: EndOfDay?, _ session: Session) throws -> [StoredProposal] {
        let packages = Packages(session)
        guard let package = try packages.package(of: id, at: end) else { return [] }
        let others = try packages.proposals(of: package, at: end).filter { $0 != id }
        return try others.map { try Proposals(session).show($0, at: end).value }
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
