import Documents
import Postgres
import TransferStore
import Transfers

/// Writes papers from what is on record: what they say, not how they look.
struct PaperComposer {
    let session: Session
    let request: PaperRequest
    let stored: StoredProposal
    let office: StoredLetterhead
    /// The event by which the paper is due.
    let event: LoggedEvent
    /// The day of that event, in the zone of the agency.
    let day: CivilDate

    /// Reads what every paper needs.
    ///
    /// - Throws: `StoreFault`, `PaperFault`, `PostgresError`.
    init(_ request: PaperRequest, _ session: Session) throws {
        self.session = session
        self.request = request
        let proposals = Proposals(session)
        stored = try proposals.show(request.proposal)
        office = try Letterheads(session).personnelOffice()
        let events = try proposals.events(of: request.proposal)
        guard let event = request.event.map({ number in events.first { $0.number == number } }) ?? events.last else {
            throw PaperFault.noEvent(request.event ?? 0)
        }
        guard let (date, _) = TimeZoneOfUnit.wib.local(event.at) else {
            throw PostgresError(.decoding, "an event has no date")
        }
        self.event = event
        day = request.letter?.date ?? date
    }

    /// Writes the paper.
    ///
    /// - Throws: `PaperFault.notYet` when what it says is not on record, `StoreFault`, `PostgresError`.
    func compose() throws -> any OfficialDocument {
        switch request.name {
        case .evaluationSheet: try evaluationSheet()
        case .dialogueNotes: try dialogueRecord()
        case .aspirationForm: try aspirationForm()
        case .releaseLetter: ReleaseLetter(try unitLetter(.origin))
        case .acceptanceLetter: AcceptanceLetter(try unitLetter(.target))
        case .coverLetter: try coverLetter()
        case .verificationList: try verificationList()
        case .committeePaper: try committeePaper()
        case .committeeMinutes: try committeeMinutes()
        case .officialNote: try officialNote()
        case .decree: try decree()
        case .excerpt: try excerpt()
        case .invitation: try invitation()
        case .oathMinutes: try oathMinutes()
        case .inaugurationStatement: try inaugurationStatement()
        case .dutyStatement: try dutyStatement()
        case .handover: try handoverRecord()
        case .trainingPlan: try trainingPlan()
        case .followUpSheet: try followUpSheet()
        // These belong to an assignment, an enrolment or an objection.
        case .assignmentOrder, .callLetter, .objectionReceipt, .objectionDecision:
            throw PaperFault.belongsElsewhere(request.name)
        }
    }
}

extension PaperComposer {
    /// What is left open until an office gives it.
    static let blank = "................................"

    var proposal: Proposal { stored.proposal }
    var number: String { request.letter?.number ?? Self.blank }
    var target: (post: String, unit: String) { stored.names.target }

    /// The employee with the post and the unit as they stood when the proposal was drafted.
    func employee() throws -> EmployeeLines {
        try employee(of: stored)
    }

    func employee(of stored: StoredProposal) throws -> EmployeeLines {
        var lines = EmployeeLines(try Letterheads(session).person(stored.proposal.person))
        lines.post = stored.names.origin.post
        lines.unit = stored.names.origin.unit
        return lines
    }

    /// The head of the personnel office, who signs its papers.
    var officeHead: Signatory { Signatory(headOf: office) }

    /// The members of the package that the proposal is in, or the proposal alone.
    func members() throws -> [StoredProposal] {
        let packages = Packages(session)
        guard let package = try packages.package(of: request.proposal) else { return [stored] }
        return try packages.show(package).members
    }

    func entries() throws -> [DecreeDocument.Entry] {
        try members().map { try entry(of: $0) }
    }

    func entry(of member: StoredProposal) throws -> DecreeDocument.Entry {
        .init(
            try employee(of: member),
            post: member.names.target.post,
            unit: member.names.target.unit,
            effectiveOn: member.proposal.effectiveOn
        )
    }
}

extension EmployeeLines {
    /// A person on record.
    init(_ person: PaperPerson) {
        self.init(name: person.name, nip: person.nip, rank: person.rank, post: person.post, unit: person.unit)
    }
}

extension Letterhead {
    /// A unit's paper on record.
    init(_ stored: StoredLetterhead) {
        self.init(
            government: stored.government,
            office: stored.office,
            address: stored.address,
            contact: stored.contact,
            town: stored.town
        )
    }
}

extension Signatory {
    /// Whoever leads the office of a letterhead; the name is left open while nobody does.
    init(headOf letterhead: StoredLetterhead) {
        if let head = letterhead.head {
            self.init(office: head.post, name: head.name, rank: head.rank, nip: head.nip)
        } else {
            self.init(office: "Kepala \(letterhead.office)", name: PaperComposer.blank)
        }
    }

    /// Who holds the office itself signs by name alone; anyone else signs on behalf of it, with post, rank and NIP.
    init(_ person: PaperPerson, for authority: String, manner: Manner = .awaited) {
        if authority.hasPrefix(person.post) {
            self.init(office: authority, name: person.name, manner: manner)
        } else {
            self.init(
                office: "a.n. \(authority)\n\(person.post)",
                name: person.name,
                rank: person.rank,
                nip: person.nip,
                manner: manner
            )
        }
    }
}
