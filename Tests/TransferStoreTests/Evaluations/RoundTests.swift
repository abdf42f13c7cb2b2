import Postgres
import TestSupport
import Testing
import TransferStore
import Transfers

@Suite("Evaluations of many needs in one reading")
struct RoundTests {
    private let session: Session
    private let evaluations: Evaluations

    init() throws {
        session = try SeededProvince.session()
        evaluations = Evaluations(session)
    }

    /// Registers needs of several kinds as an import would, the worked example's last; all tests do so in one order, or they
    /// would wait for each other.
    private func needs() throws -> [NeedID] {
        let rows = try session.query(
            """
            select distinct on (p.kind, p.echelon_id, p.tier, p.is_clinical) f.post_code, f.unit_id
            from mutasi.formation f join mutasi.post p on p.code = f.post_code join mutasi.unit u on u.id = f.unit_id
            where u.is_active and (f.unit_id, f.post_code) <> ('U-BKWK-PP', 'J-KASI-PROMKES')
            order by p.kind, p.echelon_id, p.tier, p.is_clinical, f.unit_id, f.post_code
            """
        )
        let others = try rows.map { row in
            let (post, unit) = try row.decode(String.self, String.self)
            let need = Need(
                source: .vacancy,
                evidence: NeedEvidence(institution: "Formasi"),
                post: PostCode(post),
                unit: UnitCode(unit),
                effectiveOn: .today
            )
            return try Needs(session).add(need, on: .today)
        }
        return others + [try SeededProvince.need(session)]
    }

    private func rows(_ run: StoredEvaluation) throws -> [PersonID: String] {
        let rows = try session.query(
            """
            select employee_id, concat_ws('|', standing, place, score, reasons, explanation)
            from mutasi.evaluation_result where run_id = \(run.id.number)
            """
        )
        return Dictionary(uniqueKeysWithValues: try rows.map { try $0.decode(PersonID.self, String.self) })
    }

    private func reasons(_ run: StoredEvaluation) throws -> [String] {
        try evaluations.reasons(run.id).map { "\($0.gate) \($0.people)" }
    }

    @Test("keep of whomever they keep byte for byte what an evaluation of the one need keeps")
    func sameBytes() throws {
        try session.rolledBack {
            var round = try evaluations.round(of: try needs(), asOf: .today)
            #expect(round.needs.count > 5)
            for (place, need) in round.needs.enumerated() {
                let among = try round.evaluate(place, keepingIn: evaluations)
                let alone = try evaluations.run(need, asOf: .today)
                #expect(among.ranked == alone.ranked)
                #expect(among.conditional == alone.conditional)
                #expect(among.notRankable == alone.notRankable)
                #expect(!among.isOfEverybody && alone.isOfEverybody)
                let (kept, all) = (try rows(among), try rows(alone))
                #expect(kept.allSatisfy { all[$0.key] == $0.value }, "need \(need)")
                #expect(kept.count >= among.ranked + among.conditional)
                #expect(try reasons(among) == reasons(alone), "need \(need)")
            }
        }
    }

    @Test("an evaluation gives everybody what each gets examined alone")
    func sameAsAlone() throws {
        try session.rolledBack {
            for need in try evaluations.round(of: try needs(), asOf: .today).needs {
                let context = try evaluations.context(for: need, asOf: .today)
                let evaluator = try Evaluator(context)
                let ranking = try evaluations.trial(need, asOf: .today)
                let found = Dictionary(
                    uniqueKeysWithValues: (ranking.ranked + ranking.conditional + ranking.notRankable)
                        .map { ($0.evaluation.person, $0.evaluation) }
                )
                let seed = Evaluations.lotSeed(need, asOf: .today)
                try evaluations.forEachCandidate(context, lotSeed: seed) { candidate in
                    let alone = try evaluator.evaluate(candidate)
                    #expect(found[candidate.id] == alone)
                }
            }
        }
    }

    @Test("tell of somebody far from the post what would be found today, with both days")
    func anew() throws {
        try session.rolledBack {
            let need = try SeededProvince.need(session)
            var round = try evaluations.round(of: [need], asOf: .today)
            let run = try round.evaluate(0, keepingIn: evaluations)
            let alone = try evaluations.run(need, asOf: .today)
            let kept = try rows(run)
            let far = try #require(
                try evaluations.people(alone.id, .notRankable, limit: 5_000).last { kept[$0.person] == nil }
            )
            let told = try evaluations.explanation(run.id, nip: far.nip)
            let stored = try StoredExplanation(json: try evaluations.explanation(alone.id, nip: far.nip))
            #expect(try StoredExplanation(json: told).gates.map(\.code) == stored.gates.map(\.code))
            #expect(told.contains(#""evaluated_as_of":"2025-10-01""#))
            let finding = try evaluations.finding(of: far.person, in: run)
            #expect(finding.standing == .notRankable)
            let findingAlone = try evaluations.finding(of: far.person, in: alone)
            // Of those far from the post an evaluation keeps the gates that bar, and no others.
            #expect(finding.outcomes.closed == findingAlone.outcomes.closed)
            #expect(throws: StoreFault.unknownEmployee) { try evaluations.explanation(run.id, nip: "1") }
        }
    }

    @Test("go on, when the job is tried again, with the needs that it had not evaluated")
    func again() throws {
        try session.rolledBack {
            let needs = try needs()
            var first = try evaluations.round(of: needs, asOf: .today, job: 4_711)
            let run = try first.evaluate(0, keepingIn: evaluations)
            let second = try evaluations.round(of: needs, asOf: .today, job: 4_711)
            #expect(second.done == 1)
            #expect(second.needs == Array(first.needs.dropFirst()))
            #expect(try evaluations.round(of: needs, asOf: .today, job: 4_712).needs == first.needs)
            #expect(try evaluations.latest(of: first.needs[0]).id == run.id)
        }
    }
}
