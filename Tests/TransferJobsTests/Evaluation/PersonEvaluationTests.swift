import Delivery
import JobQueue
import JobQueueTesting
import Postgres
import TestSupport
import Testing
import TransferJobs
import TransferStore
import Transfers

/// Sari is on the way to the islands: what becomes of her proposal when her data change.
@Suite("evaluation.person")
struct PersonEvaluationTests {
    private let way: SariOnTheWay

    init() throws {
        way = try SariOnTheWay()
    }

    @Test("nothing that a gate looks at changed: nothing is recorded, and nobody is told")
    func unchanged() throws {
        let before = try Proposals(way.session).events(of: way.proposal).count
        #expect(try way.look().contains("\"unchanged\""))
        #expect(try Proposals(way.session).events(of: way.proposal).count == before)
    }

    @Test("a discipline case freezes the proposal with its cause, and the drafter is told once (case 12)")
    func frozen() throws {
        try way.discipline()
        #expect(try way.look().contains("\"frozen\""))
        let stored = try Proposals(way.session).show(way.proposal)
        #expect(stored.proposal.state == .frozen && stored.proposal.facts.frozenFrom == .evaluated)
        #expect(stored.proposal.facts.gates?.outcomes[.runningDiscipline] == .block)
        #expect(try Proposals(way.session).lastFreezeCause(of: way.proposal) == .discipline)
        let events = try Proposals(way.session).events(of: way.proposal)
        #expect(events.suffix(2).map(\.event) == [.step(.frozen), .step(.evaluated)])
        #expect(events.suffix(2).allSatisfy { $0.role == .worker })
        let inbox = try Notices(way.session).inbox()
        #expect(inbox.count == 1)
        let body = try #require(inbox.first?.body)
        #expect(body.contains("mutasictl proposal show \(way.proposal)"))
        #expect(!body.contains("DISCIPLINE") && !body.contains("Sari"))
        let told: Int64 = try way.value("select count(*) from jobs.job where kind = 'proposal.tell'")
        #expect(told == 1)
    }

    @Test("a job that is repeated changes nothing more, and tells nobody again")
    func repeated() throws {
        try way.discipline()
        _ = try way.look()
        let events = try Proposals(way.session).events(of: way.proposal).count
        #expect(try way.look().contains("\"unchanged\""))
        #expect(try Proposals(way.session).events(of: way.proposal).count == events)
        #expect(try Notices(way.session).inbox().count == 1)
        #expect(try Proposals(way.session).verifyLog().isEmpty)
    }

    @Test("it goes on by hand once the gate is open again")
    func resumed() throws {
        try way.discipline()
        _ = try way.look()
        let resume = { () throws -> ProposalState in
            try way.session.transaction {
                try ProposalDesk(way.session).apply(.resumed(reason: "tidak terbukti"), to: way.proposal, by: way.clerk)
                    .transition.after
            }
        }
        #expect(throws: ProposalRefusal.self) { try resume() }
        try way.session.execute("delete from mutasi.discipline where employee_id = \(way.sari)")
        #expect(try way.look().contains("\"checked\""))
        #expect(try way.state == .frozen)
        #expect(try resume() == .evaluated)
    }

    @Test("a waiver that is entered opens its gate, and one that was taken back counts no longer")
    func waivers() throws {
        let session = way.session
        let clerk = try #require(way.clerk.person)
        try session.execute("update mutasi.employee set post_since = '2025-06-01' where id = \(way.sari)")
        #expect(try way.look().contains("\"frozen\""))
        try session.execute("delete from jobs.job where kind = 'evaluation.person'")
        let asked = { try way.value("select count(*) from jobs.job where kind = 'evaluation.person'", as: Int64.self) }
        let waiver = Waiver(
            of: .gate(.tenure),
            by: .ppk,
            ground: .vacancy,
            reason: "Dibutuhkan",
            letter: Letter(number: "800/1/2025", date: try CivilDate(parsing: "2025-10-01")),
            employees: [way.sari],
            validUntil: nil
        )
        let id = try session.transaction { try Waivers(session).add(waiver, by: clerk).id }
        #expect(try asked() == 1)
        #expect(try way.look().contains("\"checked\""))
        let resume = ProposalEvent.resumed(reason: "Ada pengecualian")
        _ = try session.transaction { try ProposalDesk(session).apply(resume, to: way.proposal, by: way.clerk) }
        #expect(try way.look().contains("\"unchanged\""))
        try session.execute("delete from jobs.job where kind = 'evaluation.person'")
        _ = try session.transaction { try Waivers(session).withdraw(id, reason: "Keliru", by: clerk) }
        #expect(try asked() == 1)
        #expect(try way.look().contains("\"frozen\""))
        #expect(try way.state == .frozen)
    }

    @Test("who died or resigned is frozen and never cancelled, and is not written to (cases 77, 89)")
    func withdrawn() throws {
        try way.session.execute("update mutasi.employee set is_active = false where id = \(way.sari)")
        #expect(try way.look().contains("\"frozen\""))
        #expect(try way.state == .frozen)
        #expect(try Proposals(way.session).lastFreezeCause(of: way.proposal) == .dataConflict)
        #expect(try Notices(way.session).inbox().count == 1)
        #expect(try Notices(way.session).reach(of: way.sari) == nil)
        try way.session.transaction {
            _ = try ProposalDesk(way.session).apply(
                .cancelled(reason: "meninggal dunia"),
                to: way.proposal,
                by: way.clerk
            )
        }
        #expect(try way.state == .cancelled)
    }

    @Test("who holds another post than the one to be left is frozen as a conflict of data")
    func elsewhere() throws {
        try way.session.execute("update mutasi.employee set unit_id = 'U-DINKES-SEK' where id = \(way.sari)")
        #expect(try way.look().contains("\"frozen\""))
        #expect(try Proposals(way.session).lastFreezeCause(of: way.proposal) == .dataConflict)
    }

    @Test("data that have somebody in another agency's post before BKN was heard raise an alarm, once (case 67)")
    func withoutConsideration() throws {
        func arrive(as kind: String) throws -> [InboxMessage] {
            try way.session.script(
                """
                alter table mutasi.proposal disable trigger user;
                update mutasi.proposal set kind = '\(kind)' where id = \(way.proposal.number);
                alter table mutasi.proposal enable trigger user;
                update mutasi.employee e set post_code = p.target ->> 'post', unit_id = p.target ->> 'unit'
                from mutasi.proposal p where p.id = \(way.proposal.number) and e.id = p.employee_id
                """
            )
            _ = try way.look()
            return try Notices(way.session).inbox()
        }
        let within = try arrive(as: "M1")
        #expect(within.count == 1 && within.first?.body.contains("pertek") == false)
        for _ in 0..<2 {
            let inbox = try arrive(as: "M3")
            #expect(inbox.count == 2)
            #expect(inbox.contains { $0.body.contains("tanpa pertek") && $0.body.contains("berisiko dibatalkan") })
        }
        #expect(try way.state == .frozen)
    }

    @Test("after the signature nothing is frozen: the drafter is told, once")
    func signed() throws {
        // The road to the signature is the packages'; here only its end matters.
        try way.session.script(
            """
            alter table mutasi.proposal disable trigger user;
            alter table mutasi.proposal drop constraint no_submission_without_dialogue,
                drop constraint submitted_and_verified_by_somebody;
            update mutasi.proposal set state = 'SK_SIGNED' where id = \(way.proposal.number);
            alter table mutasi.proposal enable trigger user;
            """
        )
        try way.discipline()
        for _ in 0..<2 { #expect(try way.look().contains("\"alarmed\"")) }
        #expect(try way.state == .decreeSigned)
        let inbox = try Notices(way.session).inbox()
        #expect(inbox.count == 1 && inbox.first?.body.contains("SK sudah ditandatangani") == true)
    }

    @Test("a person without a proposal, and one nobody knows, only have the needs evaluated again")
    func nobody() throws {
        let budi = try #require(way.clerk.person)
        #expect(try way.look(at: budi).contains("\"needs\": 1, \"did\": \"noProposal\""))
        let stranger = NewJob(EvaluatePerson.kind, args: #"{"nip": "190001011900011001"}"#)
        guard case .complete(let result?) = try way.registry.run(stranger, on: way.session) else {
            Issue.record("no result")
            return
        }
        #expect(result.text.contains("\"unknown\""))
        let jobs: Int64 = try way.value("select count(*) from jobs.job where kind = 'evaluation.need'")
        #expect(jobs == 1)
    }

    @Test("where many needs were evaluated, a change asks for one run of all of them, however many changes there are")
    func manyNeeds() throws {
        for need in try way.registerNeeds(4) {
            try way.session.transaction(.repeatableRead) {
                _ = try Evaluations(way.session).run(need, asOf: try CivilDate(parsing: "2025-10-01"))
            }
        }
        let budi = try #require(way.clerk.person)
        for _ in 0..<2 { #expect(try way.look(at: budi).contains("\"needs\": 4")) }
        let asked = try way.session.query(
            "select kind, args::text from jobs.job where kind like 'evaluation.need%'"
        )
        #expect(asked.count == 1)
        let (kind, arguments) = try (asked[0].decode(at: 0, as: String.self), asked[0].decode(at: 1, as: String.self))
        #expect(kind == EvaluateNeeds.kind)
        #expect(arguments.contains("onlyEvaluated"))
    }

    @Test("arguments that name nobody are discarded with the field's name", arguments: ["{}", #"{"nip": 1}"#])
    func arguments(json: String) throws {
        guard
            case .discard(let reason) = try way.registry.run(
                NewJob(EvaluatePerson.kind, args: JSONB(json)),
                on: way.session
            )
        else {
            Issue.record("not discarded")
            return
        }
        #expect("\(reason)".contains("nip"))
    }
}
