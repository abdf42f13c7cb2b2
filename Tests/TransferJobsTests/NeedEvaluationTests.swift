import JobQueue
import Postgres
import TestSupport
import Testing
import TransferJobs
import TransferStore
import Transfers

@Suite("evaluation.need on the demonstration province")
struct NeedEvaluationTests {
    private let asOf = "2025-10-01"

    /// Registers the need of the worked example (domain reference, 4.8).
    private func registerNeed(_ session: Session) throws -> NeedID {
        let day = try CivilDate(parsing: asOf)
        var evidence = NeedEvidence()
        evidence.institution = "Jabatan kosong; K=1, B=0"
        let need = Need(
            source: .vacancy,
            evidence: evidence,
            post: "J-KASI-PROMKES",
            unit: "U-BKWK-PP",
            effectiveOn: day
        )
        return try Needs(session).add(need, on: day)
    }

    private func evaluate(_ need: NeedID, _ province: Province, by role: String? = nil) throws -> Int64 {
        let session = try province.database.session()
        let arguments = EvaluateNeed(need: need.number, asOf: asOf, requestedBy: role)
        return try session.enqueue(NewJob(EvaluateNeed.kind, args: try arguments.json()))
    }

    @Test("ranks Sari first, Budi on conditions, and bars Dewi whose score is the highest")
    func workedExample() throws {
        let province = try Province()
        let session = try province.database.session()
        let need = try registerNeed(session)
        try province.start()
        let outcome = try province.outcome(of: try evaluate(need, province))
        #expect(outcome.state == "completed", "\(outcome)")
        let evaluations = Evaluations(session)
        let run = try evaluations.latest(of: need)
        let ranked = try evaluations.people(run.id, .ranked)
        let conditional = try evaluations.people(run.id, .conditional)
        #expect(ranked.map(\.nip) == ["198703142011012907"])
        #expect(ranked.map(\.score) == ["87.32"])
        #expect(conditional.map(\.nip) == ["198508212010011904"])
        #expect(conditional.map(\.score) == ["75.15"])
        let sari = try evaluations.explanation(run.id, nip: "198703142011012907")
        #expect(sari.contains(#""course":"PLT-KOM-20""#))
        #expect(sari.contains(#""because":"KOM gap 1"#))
        let dewi = try evaluations.explanation(run.id, nip: "199002022014022903")
        #expect(dewi.contains(#""score":"90.78""#))
        #expect(dewi.contains(#""eligible":false"#))
    }

    @Test("tells the operator who asked, in the transaction that completes the job")
    func answer() throws {
        let province = try Province()
        let session = try province.database.session()
        let need = try registerNeed(session)
        try province.start()
        _ = try province.outcome(of: try evaluate(need, province, by: "operator_bkd"))
        let inbox = try Notices(session).inbox()
        #expect(inbox.map(\.recipient) == ["operator_bkd"])
        #expect(inbox.first?.body.contains("mutasictl ranking \(need.number)") == true)
    }

    @Test("gives the same bytes for the same data and rules")
    func sameBytes() throws {
        let province = try Province()
        let session = try province.database.session()
        let need = try registerNeed(session)
        try province.start()
        for _ in 0..<2 { _ = try province.outcome(of: try evaluate(need, province)) }
        let rows = try session.query(
            """
            select count(distinct run_id), count(distinct digest) from (
                select run_id, sha256(convert_to(string_agg(
                    concat(employee_id, standing, place, score, explanation), ''
                    order by employee_id), 'UTF8')) as digest
                from mutasi.evaluation_result group by run_id) d
            """
        )
        #expect(try rows[0].decode(Int.self, Int.self) == (2, 1))
    }

    @Test("discards an evaluation of an unknown need with a sentence that says so")
    func unknownNeed() throws {
        let province = try Province()
        try province.start()
        let outcome = try province.outcome(of: try evaluate(NeedID(999), province))
        #expect(outcome.state == "discarded")
        #expect(outcome.reason?.contains("999") == true)
    }

    @Test("discards arguments that are not those of the kind, and names the field without its value")
    func wrongArguments() throws {
        let province = try Province()
        try province.start()
        let session = try province.database.session()
        var job = NewJob(EvaluateNeed.kind, args: #"{"need": "rahasia"}"#)
        job.maxAttempts = 1
        let outcome = try province.outcome(of: try session.enqueue(job))
        #expect(outcome.state == "discarded")
        #expect(outcome.reason?.contains("need") == true)
        #expect(outcome.reason?.contains("rahasia") == false)
    }

    @Test("an employee's change evaluates again what was evaluated and is open, once")
    func employeeChanged() throws {
        let province = try Province()
        let session = try province.database.session()
        let need = try registerNeed(session)
        try province.start()
        _ = try province.outcome(of: try evaluate(need, province))
        let change = NewJob(
            EvaluatePerson.kind,
            args: try EvaluatePerson(nip: "198703142011012907").json()
        )
        _ = try province.outcome(of: try session.enqueue(change))
        let rows = try session.query("select job_id from jobs.history where kind = 'evaluation.need'")
        let again = try session.query("select id from jobs.job where kind = 'evaluation.need'")
        #expect(rows.count + again.count == 2)
    }
}
