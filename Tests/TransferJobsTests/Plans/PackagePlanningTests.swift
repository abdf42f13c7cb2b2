import Delivery
import JobQueue
import JobQueueTesting
import Postgres
import TestSupport
import Testing
import TransferJobs
import TransferStore
import Transfers

@Suite("package.plan on the demonstration province")
struct PackagePlanningTests {
    private let province: Province
    private let session: Session
    private let registry: HandlerRegistry
    private let day: CivilDate

    init() throws {
        province = try Province()
        session = try province.database.session()
        var registry = HandlerRegistry()
        let settings = DeliverySettings(sender: try MailAddress("mutasi@bkd.example.go.id"), contact: "BKD")
        try registry.registerTransfers(settings, connection: province.database.options)
        self.registry = registry
        day = try CivilDate(parsing: "2025-10-01")
    }

    private func job(_ request: PlanRequest) throws -> NewJob {
        NewJob(PlanPackage.kind, args: try PlanPackage(request, asOf: day, timeLimit: 60).json())
    }

    private func plan(_ request: PlanRequest, id: Int64 = 1) throws -> StoredPlan {
        guard case .complete = try registry.run(try job(request), id: id, on: session) else { throw PlanFault.noNeeds }
        let made = try Plans(session).made(by: id)
        return try Plans(session).show(try #require(made))
    }

    @Test("all open needs are planned for, the best together and proven, and a repeated attempt makes no second plan")
    func made() throws {
        let made = try plan(PlanRequest(asOf: day))
        #expect(made.summary.needs == 5 && made.summary.moves == made.moves.count && made.moves.count > 5)
        #expect(made.summary.gap == 0 && !made.summary.isEnded)
        #expect(Set(made.moves.map(\.person)).count == made.moves.count)
        #expect(made.moves.allSatisfy { $0.margin != nil && $0.standing != .notRankable })
        _ = try registry.run(try job(PlanRequest(asOf: day)), id: 1, attempt: 2, on: session)
        #expect(try Plans(session).list().count == 1)
    }

    @Test("the scores are those of an evaluation of one need")
    func scores() throws {
        let made = try plan(PlanRequest(needs: [NeedID(4)], asOf: day))
        let ranking = try Evaluations(session).trial(NeedID(4), asOf: day)
        let considered = ranking.ranked + ranking.conditional
        let best = try #require(considered.max { $0.evaluation.score ?? 0 < $1.evaluation.score ?? 0 })
        #expect(made.moves.map(\.person) == [best.evaluation.person])
    }

    @Test("what was fixed is there, what was forbidden is not, and the old plan stays as it was")
    func whatIf() throws {
        let first = try plan(PlanRequest(needs: [NeedID(4)], asOf: day))
        let best = try #require(first.moves.first).person
        var request = try Plans(session).request(of: first.summary.id)
        request.rulings = [PlanRuling(.forbid, best, for: 4)]
        let second = try plan(request, id: 2)
        let next = try #require(second.moves.first)
        #expect(next.person != best && second.summary.base == first.summary.id)
        #expect(first.summary.total - second.summary.total == first.moves[0].margin)
        #expect(try Plans(session).show(first.summary.id).moves.map(\.person) == [best])
        request.rulings = [PlanRuling(.fix, next.person, for: 4)]
        #expect(try plan(request, id: 3).moves.map(\.isFixed) == [true])
    }

    @Test("a need that is closed, or a pair that no gate lets through, is refused in words and nothing is kept")
    func refused() throws {
        let stranger = try #require(try People(session).key(nip: "198410212013061992", id: nil))
        let request = PlanRequest(needs: [NeedID(4)], asOf: day, rulings: [PlanRuling(.add, stranger, for: 4)])
        guard case .discard(let reason) = try registry.run(try job(request), id: 1, on: session) else {
            Issue.record("it was not discarded")
            return
        }
        #expect(reason.hasPrefix("RENCANA02"))
        let other = try job(PlanRequest(needs: [NeedID(99)], asOf: day))
        guard case .discard(let unknown) = try registry.run(other, id: 2, on: session) else {
            Issue.record("it was not discarded")
            return
        }
        #expect(unknown.hasPrefix("DATA01"))
        let unweighed = try job(PlanRequest(profile: "NOPE", asOf: day))
        guard case .discard(let profile) = try registry.run(unweighed, id: 3, on: session) else {
            Issue.record("it was not discarded")
            return
        }
        #expect(profile.contains("NOPE"))
        #expect(try Plans(session).list().isEmpty)
    }

    @Test("an attempt that was told to stop keeps nothing")
    func stopped() throws {
        let job = try job(PlanRequest(asOf: day))
        #expect(throws: (any Error).self) { try registry.run(job, id: 1, isCancelled: true, on: session) }
        #expect(try Plans(session).list().isEmpty)
    }

    @Test("a plan is taken over once, all of it or nothing")
    func adopted() throws {
        try session.script(
            """
            create or replace function mutasi.civil_now() returns timestamptz
            language sql stable set search_path = pg_catalog, pg_temp return '2025-10-02 09:00+07'::timestamptz
            """
        )
        let made = try plan(PlanRequest(needs: [NeedID(4)], asOf: day))
        let actor = ProposalActor(try People(session).find(nip: "198407032011071954").id, as: .hrOperator)
        #expect(throws: StoreFault.self) {
            try session.transaction { _ = try PlanDesk(session).take(made.summary.id, as: "Paket", by: actor) }
        }
        #expect(try Packages(session).list().isEmpty)
        try session.transaction { _ = try Evaluations(session).run(NeedID(4), asOf: day) }
        let package = try session.transaction { try PlanDesk(session).take(made.summary.id, as: "Paket", by: actor) }
        let stored = try Packages(session).show(package)
        #expect(stored.members.map(\.proposal.person) == made.moves.map(\.person))
        #expect(stored.package.state == .draft)
        #expect(throws: PlanFault.alreadyTaken(made.summary.id.number, package: package.number)) {
            try session.transaction { _ = try PlanDesk(session).take(made.summary.id, as: "Paket", by: actor) }
        }
    }

    @Test("a plan stays as it was made, whoever writes")
    func kept() throws {
        let made = try plan(PlanRequest(needs: [NeedID(4)], asOf: day))
        #expect(throws: PostgresError.self) {
            try session.execute("update mutasi.plan set total = 0 where id = \(made.summary.id.number)")
        }
    }
}
