import Postgres
import TestSupport
import Testing
import TransferStore
import Transfers

@Suite("Evaluations of the demonstration province")
struct EvaluationTests {
    private let session: Session
    private let evaluations: Evaluations

    init() throws {
        session = try SeededProvince.session()
        evaluations = Evaluations(session)
    }

    @Test("the worked example comes out of the database figure by figure")
    func workedExample() throws {
        try session.rolledBack {
            let run = try evaluations.run(try SeededProvince.need(session), asOf: .today)
            let ranked = try evaluations.people(run.id, .ranked)
            let conditional = try evaluations.people(run.id, .conditional)
            let rest = try evaluations.people(run.id, .notRankable, limit: 3)
            #expect(ranked.map(\.nip) == [SeededProvince.sari])
            #expect(ranked.map(\.score) == ["87.32"])
            #expect(conditional.map(\.nip) == [SeededProvince.budi])
            #expect(conditional.map(\.score) == ["75.15"])
            #expect(conditional.map(\.place) == [2])
            #expect(conditional.first?.reasons == ["E17", "E19"])
            #expect(rest.first?.nip == SeededProvince.dewi)
            #expect(rest.first?.score == "90.78")
            #expect(rest.first?.place == nil)
            #expect(rest.first?.reasons == ["E05"])
            let active: Int = try session.value("select count(*) from mutasi.employee where is_active")
            #expect(run.ranked + run.conditional + run.notRankable == active)
        }
    }

    @Test("the urgent profile puts the figures of the worked example to other places")
    func urgent() throws {
        try session.rolledBack {
            let run = try evaluations.run(try SeededProvince.need(session, profile: .urgent), asOf: .today)
            #expect(try evaluations.people(run.id, .ranked).map(\.score) == ["90.10"])
            #expect(try evaluations.people(run.id, .conditional).map(\.score) == ["75.61"])
            #expect(try evaluations.people(run.id, .notRankable, limit: 1).map(\.score) == ["89.57"])
        }
    }

    @Test("the same data and rules give the same bytes")
    func sameBytes() throws {
        try session.rolledBack {
            let need = try SeededProvince.need(session)
            let digests = try (0..<2).map { _ in
                let run = try evaluations.run(need, asOf: .today)
                return try session.value(
                    """
                    select md5(string_agg(
                        concat_ws('|', employee_id, standing, place, score, reasons, explanation), ';' order by employee_id))
                    from mutasi.evaluation_result where run_id = \(run.id.number)
                    """,
                    as: String.self
                )
            }
            #expect(digests[0] == digests[1])
        }
    }

    @Test("an explanation holds the components as they were weighed, and nothing of name, NIP or birth")
    func explanation() throws {
        try session.rolledBack {
            let run = try evaluations.run(try SeededProvince.need(session), asOf: .today)
            let text = try evaluations.explanation(run.id, nip: "19870314 201101 2 907")
            for part in [
                #""value":"91.2963","weight":"0.25","contribution":"22.8241""#, #""score":"87.32""#,
                #""box":{"scheme":"PANRB_3_2020","perf":"ATAS","pot":"MENENGAH","no":7}"#,
                #""rule_version":"2025.4""#, #""as_of":"2025-10-01""#,
            ] { #expect(text.contains(part)) }
            for secret in ["Sari", "Wulandari", SeededProvince.sari, "1987"] { #expect(!text.contains(secret)) }
        }
    }

    @Test("of those far from the post the gates that bar are kept, in the explanation's form")
    func briefExplanation() throws {
        try session.rolledBack {
            let run = try evaluations.run(try SeededProvince.need(session), asOf: .today)
            let far = try #require(try evaluations.people(run.id, .notRankable, limit: 5_000).last)
            let text = try evaluations.explanation(run.id, nip: far.nip)
            #expect(text.hasPrefix(#"{"person":"\#(far.person)","post":"J-KASI-PROMKES","unit":"U-BKWK-PP""#))
            #expect(text.contains(#""eligible":false"#))
            #expect(try session.value("select json_typeof(\(text)::json -> 'gates')") == "array")
            #expect(!far.reasons.isEmpty)
            #expect(far.score == nil)
        }
    }

    @Test("a discipline case is told to reviewers as an administrative condition only (case 11)")
    func disciplineIsCovered() throws {
        try session.rolledBack {
            let run = try evaluations.run(try SeededProvince.need(session), asOf: .today)
            let nip: String = try session.value(
                """
                select e.nip from mutasi.evaluation_result r join mutasi.employee e on e.id = r.employee_id
                where r.run_id = \(run.id.number) and 'E08' = any(r.reasons) order by e.nip limit 1
                """
            )
            let text = try evaluations.explanation(run.id, nip: nip)
            #expect(text.contains(#""code":"ADM""#))
            #expect(!text.contains("E08"))
        }
    }

    @Test("a job stores one evaluation, and stored results refuse to be changed")
    func onceAndForAll() throws {
        try session.rolledBack {
            let need = try SeededProvince.need(session)
            _ = try evaluations.run(need, asOf: .today, job: 42)
            #expect(throws: PostgresError.self) {
                try session.savepoint { _ = try evaluations.run(need, asOf: .today, job: 42) }
            }
            #expect(throws: PostgresError.self) {
                try session.savepoint { try session.execute("update mutasi.evaluation_result set score = 100") }
            }
            #expect(throws: PostgresError.self) {
                try session.savepoint { try session.execute("delete from mutasi.employee") }
            }
        }
    }

    @Test("mistakes come back as faults with a code")
    func faults() throws {
        try session.rolledBack {
            #expect(throws: StoreFault.unknownNeed(NeedID(-1))) { try evaluations.run(NeedID(-1), asOf: .today) }
            #expect(throws: StoreFault.unknownNeed(NeedID(-1))) { try evaluations.latest(of: NeedID(-1)) }
            let need = try SeededProvince.need(session)
            #expect(throws: StoreFault.notEvaluated(need)) { try evaluations.latest(of: need) }
            #expect(throws: StoreFault.noRules(on: .day(2019, 1, 1))) {
                try evaluations.run(need, asOf: .day(2019, 1, 1))
            }
            let run = try evaluations.run(need, asOf: .today)
            #expect(try evaluations.latest(of: need).id == run.id)
            #expect(throws: StoreFault.unknownEmployee) { try evaluations.explanation(run.id, nip: "1") }
            try session.execute("update mutasi.need set state = 'CLOSED' where id = \(need.number)")
            #expect(throws: StoreFault.closedNeed(need, .closed)) { try evaluations.run(need, asOf: .today) }
        }
    }

    @Test("whoever left is not evaluated, and counts for no formation")
    func inactive() throws {
        try session.rolledBack {
            try session.execute("update mutasi.employee set is_active = false where nip = \(SeededProvince.sari)")
            let run = try evaluations.run(try SeededProvince.need(session), asOf: .today)
            #expect(try evaluations.people(run.id, .ranked).isEmpty)
            #expect(throws: StoreFault.unknownEmployee) {
                try evaluations.explanation(run.id, nip: SeededProvince.sari)
            }
        }
    }
}
