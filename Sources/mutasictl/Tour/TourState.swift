import Postgres
import TransferStore
import Transfers

/// How far the transfer of a tour has come, as the database has it.
struct TourState {
    /// Whom the tour is about, and who acts in it: made-up employees of the demonstration province.
    static let sari = "198703142011012907"
    static let superior = "199003102019112961"
    static let governor = "GUBERNUR"
    static let secretary = "197302272007081999"
    static let personnel = "197301112003072902"
    static let committee = [secretary, "197311222003112908", "198312102003112989"]
    static let officer = "198407032011071954"
    static let verifier = "198405142005032957"
    static let island = "198804162019082996"
    static let health = "197410052003011911"
    static let post: PostCode = "J-KASI-PROMKES"
    static let unit: UnitCode = "U-BKWK-PP"

    let today: CivilDate
    /// The offices that somebody holds today.
    let offices: Set<Office>
    /// Whether it is on record when the head of the region took office.
    let hasHead: Bool
    let need: RegisteredNeed?
    let isEvaluated: Bool
    /// Whether a letter has answered the gates without data.
    let isAscertained: Bool
    let proposal: StoredProposal?
    let dialogue: StoredDialogue?
    let package: PackageID?
    /// Whether the package's composition is closed.
    let isProposed: Bool
    let isAnnouncementDrafted: Bool
    let followUps: [StoredFollowUp]
    /// The seats in courses that are over by now.
    let attended: [Enrolment]

    init(_ session: Session) throws {
        today = try CivilClock(session).today()
        offices = Set(try Offices(session).list(on: today).map(\.appointment.office))
        hasHead = try !HeadInaugurations(session).list().isEmpty
        let need = try Needs(session).list(.all).first { $0.need.post == Self.post && $0.need.unit == Self.unit }
        self.need = need
        isEvaluated = try need.map { try Self.isEvaluated($0.id, session) } ?? false
        let person = try People(session).find(nip: Self.sari).id
        let drafted = try Proposals(session).list(.all).first { $0.proposal.person == person && $0.need == need?.id }
        isAscertained = try !Ascertainments(session).facts(of: person).isEmpty
        proposal = drafted
        dialogue = try drafted.flatMap { try Self.dialogue(of: $0.id, session) }
        let packages = Packages(session)
        package = try drafted.flatMap { try packages.package(of: $0.id) }
        isProposed = try package.map { try packages.show($0).package.state != .draft } ?? false
        isAnnouncementDrafted = try package.map { try Announcements(session).latest(of: .package($0)) != nil } ?? false
        followUps = try drafted.map { try FollowUps(session).list(.of($0.id)) } ?? []
        let today = today
        attended = try TransferStore.Training(session).enrolments(nip: Self.sari).filter { enrolment in
            [.enrolled, .attending].contains(enrolment.stage) && enrolment.endsOn.map { $0 < today } ?? false
        }
    }

    var state: ProposalState? { proposal?.proposal.state }

    /// Whether the next thing to happen is mutasid's to do.
    var awaitsDaemon: Bool {
        if state == .placed { return true }
        if state == .decreeSigned { return proposal?.proposal.facts.notifiedOn == nil }
        return followUps.contains { $0.openedOn == nil && $0.followUp.dueOn <= today }
    }

    private static func isEvaluated(_ need: NeedID, _ session: Session) throws -> Bool {
        do {
            _ = try Evaluations(session).latest(of: need)
            return true
        } catch StoreFault.notEvaluated {
            return false
        }
    }

    private static func dialogue(of proposal: ProposalID, _ session: Session) throws -> StoredDialogue? {
        do {
            return try Dialogues(session).latest(of: proposal)
        } catch StoreFault.noDialogue {
            return nil
        }
    }
}
