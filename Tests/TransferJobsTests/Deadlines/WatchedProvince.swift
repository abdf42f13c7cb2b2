import Delivery
import JobQueue
import JobQueueTesting
import Postgres
import TestSupport
import TransferJobs
import TransferStore
import Transfers

/// The demonstration province on 2 October 2025, nine in the morning, with the handlers of the daemon.
struct WatchedProvince {
    static let decree = "188/217/KPTS/2025"

    let province: Province
    let session: Session
    let registry: HandlerRegistry
    let clerk: ProposalActor
    let ppk: ProposalActor

    init(at moment: String? = "2025-10-02 09:00+07") throws {
        province = try Province()
        session = try province.database.session()
        var registry = HandlerRegistry()
        let settings = DeliverySettings(sender: try MailAddress("mutasi@bkd.example.go.id"), contact: "BKD")
        try registry.registerTransfers(settings, connection: province.database.options)
        self.registry = registry
        let people = People(session)
        clerk = ProposalActor(try people.find(nip: "198508212010011904").id, as: .hrOperator)
        ppk = ProposalActor(try people.find(nip: "199002022014022903").id, as: .ppk)
        try session.appoint(["199002022014022903"], to: "PPK")
        if let moment { try setClock(moment) }
    }

    func setClock(_ moment: String) throws {
        try session.script(
            """
            create or replace function mutasi.civil_now() returns timestamptz
            language sql stable set search_path = pg_catalog, pg_temp return '\(moment)'::timestamptz
            """
        )
    }

    /// Runs the watch over a deadline at a moment, and returns what it did.
    func watch(_ deadline: DeadlineID, at moment: String) throws -> String {
        try setClock(moment)
        let job = NewJob(WatchDeadline.kind, args: try WatchDeadline(deadline: deadline.number).json())
        let outcome = try registry.run(job, on: session)
        guard case .complete(let result?) = outcome else { return "\(outcome)" }
        return result.text
    }

    // MARK: A proposal

    /// Drafts the proposal for Sari and opens the dialogue, all of which commits.
    func propose() throws -> (proposal: ProposalID, need: NeedID) {
        let day = try CivilDate(parsing: "2025-10-01")
        let need = try Needs(session).add(
            Need(
                source: .vacancy,
                evidence: NeedEvidence(institution: "K=1, B=0"),
                post: "J-KASI-PROMKES",
                unit: "U-BKWK-PP",
                effectiveOn: day
            ),
            on: day
        )
        try session.transaction(.repeatableRead) { _ = try Evaluations(session).run(need, asOf: day) }
        let sari = try People(session).find(nip: "198703142011012907")
        let leader = try Dialogues(session).superior(of: sari.id).person
        let id = try session.transaction {
            let desk = ProposalDesk(session)
            let id = try desk.draft(for: need, of: sari, by: clerk).id
            _ = try desk.apply(.dialogueOpened(leader: leader, informedOn: day), to: id, by: clerk)
            return id
        }
        return (id, need)
    }

    func state(of id: ProposalID) throws -> ProposalState {
        try Proposals(session).show(id).proposal.state
    }

    // MARK: An assignment

    func urgentNeed() throws -> NeedID {
        guard let need = try Needs(session).list(.all).first(where: { $0.need.urgency != .normal }) else {
            throw NotThere()
        }
        return need.id
    }

    struct NotThere: Error {}

    /// Sends one person by an order, which commits.
    func send(_ nip: String = "198203042010011939", validUntil: String = "2025-12-31") throws -> AssignmentID {
        let person = try People(session).find(nip: nip).id
        let now = try CivilClock(session).moment()
        let request = AssignmentRequest(
            need: try urgentNeed(),
            number: "800.1.11.1/7",
            basis: .disaster(.province, areas: [], validUntil: try CivilDate(parsing: validUntil)),
            choice: .named([person], reason: "ahli"),
            safeguards: Set(Safeguard.allCases),
            consents: [person: OralConsent(at: now, heardBy: clerk.person ?? person)]
        )
        return try session.transaction {
            try Assignments(session).enter(person, volunteers: true, travelMinutes: 60)
            guard let sent = try AssignmentDesk(session).issue(request, by: clerk).first else { throw NotThere() }
            return sent.id
        }
    }

    // MARK: What was told

    /// The inbox messages of the operator, the newest first.
    func alarms() throws -> [InboxMessage] {
        try Notices(session).inbox().filter { $0.subject.contains("Tenggat terlewat") }
    }
}

extension Array where Element == StoredDeadline {
    /// The running deadline of a purpose.
    func running(_ purpose: StoredDeadline.Purpose) -> StoredDeadline? {
        last { $0.purpose == purpose && $0.standing == .running }
    }
}
