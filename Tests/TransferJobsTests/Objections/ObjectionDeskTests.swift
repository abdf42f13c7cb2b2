import Delivery
import JobQueue
import JobQueueTesting
import Postgres
import TestSupport
import Testing
import TransferJobs
import TransferStore
import Transfers

@Suite("Objections at the desk, and their jobs")
struct ObjectionDeskTests {
    private let province: DecreeProvince
    private let registry: HandlerRegistry
    private var examiner: ProposalActor { ProposalActor(province.examiner, as: .hrOperator) }
    private var session: Session { province.session }

    init() throws {
        province = try DecreeProvince()
        var registry = HandlerRegistry()
        let settings = DeliverySettings(sender: try MailAddress("mutasi@bkd.example.go.id"), contact: "BKD")
        try registry.registerTransfers(settings, connection: province.province.database.options)
        self.registry = registry
        try province.announce()
    }

    private func file(on day: String = "2025-10-20") throws -> StoredObjection {
        try province.setClock("\(day) 10:00+07")
        return try session.transaction {
            let new = NewObjection(
                against: .decree(province.proposal),
                by: province.sari.id,
                .portal,
                grounds: "Anak sedang berobat"
            )
            return try ObjectionDesk(session).file(new, by: ProposalActor(province.sari.id, as: .employee))
        }
    }

    private func apply(_ number: String, by actor: ProposalActor, _ event: (PersonID) -> ObjectionEvent) throws {
        try session.transaction {
            _ = try ObjectionDesk(session).apply(to: number, by: actor) { _ in
                event(actor.person ?? PersonID(high: 0, low: 0))
            }
        }
    }

    private func decided(_ outcome: ObjectionOutcome) throws -> String {
        let number = try file().number
        try apply(number, by: examiner) { .examine(by: $0) }
        try apply(number, by: province.reviewer) { .startReview(by: $0) }
        try apply(number, by: province.ppk) { .decide(outcome, by: $0, reason: "beralasan") }
        return number
    }

    /// The bodies of what is in Sari's inbox once every notice was told and delivered.
    private func letters() throws -> [String] {
        for (kind, args) in try session.query(
            "select kind, args from jobs.job where kind in ('objection.tell') order by id"
        )
        .map({ try $0.decode(String.self, JSONB.self) }) {
            _ = try registry.run(NewJob(kind, args: args), on: session)
        }
        let notices = try session.query("select id from mutasi.notification where channel = 'INBOX' order by id")
        for row in notices {
            let id = try row.decode(at: 0, as: Int64.self)
            _ = try registry.run(NewJob(SendNotice.kind, args: try SendNotice(notice: id).json()), on: session)
        }
        return try Notices(session).inbox(nip: province.sari.nip, .all, limit: 100).map(\.body)
    }

    @Test(
        "an objection that is upheld ends with a new decree, a struck-out entry and the end of the objection, all at once"
    )
    func upheld() throws {
        let number = try decided(.upheld)
        let letter = Letter(number: "821/9/2025", date: try CivilDate(parsing: "2025-10-20"))
        let executed = try session.transaction {
            try ObjectionDesk(session).execute(number, .revoke(letter), by: province.ppk)
        }
        #expect(executed.objection.state == .executed)
        #expect(executed.objection.execution == .newDecree(number: "821/9/2025", correction: 2))
        #expect(try Proposals(session).show(province.proposal).proposal.state == .revoked)
        #expect(try Announcements(session).show("2025-001").announcement.standing.isEmpty)
        #expect(try Objections(session).verifyLog().isEmpty)
        #expect(try Proposals(session).verifyLog().isEmpty)
    }

    @Test("one that is upheld in part changes the decree, and the public reads the entry that takes the place")
    func changed() throws {
        let number = try decided(.partlyUpheld)
        var change = EntryChange()
        change.effectiveOn = try CivilDate(parsing: "2026-01-02")
        let remedy = ObjectionRemedy.change(
            Letter(number: "821/9/2025", date: try CivilDate(parsing: "2025-10-20")),
            change
        )
        let executed = try session.transaction {
            try ObjectionDesk(session).execute(number, remedy, by: province.ppk)
        }
        #expect(executed.objection.execution == .newDecree(number: "821/9/2025", correction: 2))
        let stored = try Announcements(session).show("2025-001").announcement
        #expect(stored.standing.map(\.effectiveOn) == [try CivilDate(parsing: "2026-01-02")])
        #expect(stored.canonicalJSON.contains("PERUBAHAN"))
    }

    @Test("one that is not upheld changes no decree")
    func rejected() throws {
        let number = try decided(.rejected)
        let letter = Letter(number: "821/9/2025", date: try CivilDate(parsing: "2025-10-20"))
        #expect(throws: ObjectionFault.decreeUncalledFor) {
            try session.transaction {
                _ = try ObjectionDesk(session).execute(number, .revoke(letter), by: province.ppk)
            }
        }
        #expect(try Proposals(session).show(province.proposal).proposal.state == .announced)
    }

    @Test("a late one is answered with its days counted, and no appeal is offered that the law does not give (case 74)")
    func late() throws {
        let stored = try file(on: "2025-10-23")
        try apply(stored.number, by: examiner) { .examine(by: $0) }
        let answer = ObjectionAnswer(try Objections(session).show(stored.number), session)
        #expect(try answer.filedOnDay() == 15)
        #expect(try answer.counting().count == 22)
        let letters = try letters()
        #expect(letters.contains { $0.contains("Dijawab     paling lambat") && $0.contains(stored.number) })
        let refusal = try #require(letters.first { $0.contains("hari kerja ke-15") })
        #expect(refusal.contains("2 Oktober 2025 (hari ke-0)") && refusal.contains("22 Oktober 2025"))
        for letter in letters { #expect(!letter.lowercased().contains("banding")) }
    }

    @Test("the rejection names the court, and the deadline for it")
    func remedies() throws {
        let number = try decided(.rejected)
        let answer = ObjectionAnswer(try Objections(session).show(number), session)
        #expect(try answer.remedies(in: .indonesian)?.contains("PTUN") == true)
        #expect(try letters().contains { $0.contains("Keberatan ditolak.") && $0.contains("PTUN") })
    }

    @Test("the operators are called before the answer falls due, each alert once, and nothing is decided by silence")
    func alerts() throws {
        let stored = try file()
        let job = NewJob(
            AlertOfObjection.kind,
            args: try AlertOfObjection(objection: stored.id.number).json()
        )
        // The answer is due on Tuesday 18 November: T-5 is the 11th, T-1 the 17th.
        for (day, told) in [("2025-11-10", 0), ("2025-11-11", 1), ("2025-11-11", 0), ("2025-11-19", 2)] {
            try province.setClock("\(day) 09:00+07")
            guard case .complete(let result?) = try registry.run(job, on: session) else {
                Issue.record("the alert did not run")
                return
            }
            #expect(result.text == #"{"alerts": \#(told)}"#, "\(day)")
        }
        #expect(try Objections(session).show(stored.number).objection.state == .filed)
        let inbox = try session.query(
            "select count(*) from mutasi.inbox i where i.subject like 'Keberatan KB-2025-0001%'"
        )
        #expect(try inbox[0].decode(Int.self) == 2)
    }
}
