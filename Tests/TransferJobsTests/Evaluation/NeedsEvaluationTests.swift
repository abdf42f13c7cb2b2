import Delivery
import JobQueue
import JobQueueTesting
import Postgres
import TestSupport
import Testing
import TransferJobs
import TransferStore
import Transfers

@Suite("evaluation.needs on the demonstration province")
struct NeedsEvaluationTests {
    private let province: Province
    private let session: Session
    private let registry: HandlerRegistry
    private let needs: [NeedID]

    init() throws {
        province = try Province()
        session = try province.database.session()
        _ = try province.registerNeeds(3, session)
        needs = try Needs(session).open()
        var registry = HandlerRegistry()
        let settings = DeliverySettings(sender: try MailAddress("mutasi@bkd.example.go.id"), contact: "BKD")
        try registry.registerTransfers(settings, connection: province.database.options)
        self.registry = registry
    }

    private func job(_ arguments: EvaluateNeeds) throws -> NewJob {
        var arguments = arguments
        arguments.asOf = "2025-10-01"
        return NewJob(EvaluateNeeds.kind, args: try arguments.json())
    }

    private func result(_ job: NewJob, id: Int64 = 1) throws -> String {
        guard case .complete(let result?) = try registry.run(job, id: id) else { return "no result" }
        return result.text
    }

    private func runs(of job: Int64) throws -> [Int64] {
        try session.query("select need_id from mutasi.evaluation_run where job_id = \(job) order by need_id")
            .map { try $0.decode(at: 0) }
    }

    @Test("evaluates all open needs, and tells how far it has come")
    func all() throws {
        try province.start()
        let id = try session.enqueue(try job(EvaluateNeeds()))
        let outcome = try province.outcome(of: id)
        #expect(outcome.state == "completed")
        #expect(outcome.result?.contains(#""evaluated": \#(needs.count)"#) == true, "\(outcome)")
        #expect(try runs(of: id) == needs.map(\.number))
        for need in needs { #expect(try Evaluations(session).latest(of: need).isOfEverybody == false) }
    }

    @Test("a need that cannot be evaluated is named, and the others are evaluated all the same")
    func faults() throws {
        let told = try result(job(EvaluateNeeds(needs: [needs[0].number, 999, needs[2].number])))
        #expect(told.contains(#""evaluated": 2, "failed": 1"#), "\(told)")
        #expect(told.contains(#"{"need": 999, "code": "DATA01"}"#), "\(told)")
        #expect(try runs(of: 1) == [needs[0].number, needs[2].number])
    }

    @Test("after a change of data only what was evaluated before is evaluated again")
    func onlyEvaluated() throws {
        _ = try result(job(EvaluateNeeds(needs: [needs[2].number])), id: 1)
        #expect(try result(job(EvaluateNeeds(onlyEvaluated: true)), id: 2).contains(#""evaluated": 1"#))
        #expect(try runs(of: 2) == [needs[2].number])
    }

    @Test("an attempt that was told to stop leaves what it had done, and the next one goes on with the rest")
    func stopped() throws {
        let day = try CivilDate(parsing: "2025-10-01")
        var round = try Evaluations(session).round(of: needs, asOf: day, job: 7)
        _ = try round.evaluate(0, keepingIn: Evaluations(session))
        let job = try job(EvaluateNeeds())
        #expect(throws: (any Error).self) { try registry.run(job, id: 7, attempt: 2, isCancelled: true) }
        #expect(try runs(of: 7) == [needs[0].number])
        #expect(try result(job, id: 7).contains(#""evaluated": \#(needs.count)"#))
        #expect(try runs(of: 7) == needs.map(\.number))
    }
}
