import Postgres
import TestSupport
import Testing
import TransferStore
import Transfers

@Suite("Pairs of people and many needs")
struct PairTests {
    private let session: Session
    private let evaluations: Evaluations

    init() throws {
        session = try SeededProvince.session()
        evaluations = Evaluations(session)
    }

    /// Registers a need as an import would; all tests register theirs in one order, or they would wait for each other.
    private func need(_ post: PostCode, _ unit: UnitCode) throws -> NeedID {
        let need = Need(
            source: .vacancy,
            evidence: NeedEvidence(institution: "Formasi"),
            post: post,
            unit: unit,
            effectiveOn: .today
        )
        return try Needs(session).add(need, on: .today)
    }

    /// A single post that somebody holds.
    private func heldSeat() throws -> (post: PostCode, unit: UnitCode, holder: PersonID) {
        let row = try #require(
            try session.query(
                """
                select i.post_code, i.unit_id, i.id
                from mutasi.incumbent i join mutasi.post p on p.code = i.post_code
                where p.kind = 1 and p.echelon_id = 41 and not i.is_away
                    and (select count(*) from mutasi.performance f where f.employee_id = i.id and f.year in (2023, 2024)) = 2
                    and exists (select from mutasi.assessment a where a.employee_id = i.id and a.assessed_on >= '2024-01-01'
                        and num_nulls(a.competence, a.potential, a.track_record) = 0)
                order by i.id limit 1
                """
            ).first
        )
        let (post, unit, holder) = try row.decode(String.self, String.self, PersonID.self)
        return (PostCode(post), UnitCode(unit), holder)
    }

    @Test("are those who are ranked or conditional in an evaluation of each need, with the same scores")
    func sameAsOneByOne() throws {
        try session.rolledBack {
            let seat = try heldSeat()
            let second = try need(seat.post, seat.unit)
            let first = try SeededProvince.need(session)
            var found: [NeedID: [PersonID: Evaluation]] = [:]
            let evaluated = try evaluations.forEachPair(of: [first, second], asOf: .today) {
                need,
                candidate,
                evaluation in
                found[need, default: [:]][candidate.id] = evaluation
            }
            #expect(evaluated.faults.isEmpty)
            for need in [first, second] {
                let ranking = try evaluations.trial(need, asOf: .today)
                let alone = (ranking.ranked + ranking.conditional).map(\.evaluation)
                #expect(found[need]?.count ?? 0 == alone.count)
                for evaluation in alone { #expect(found[need]?[evaluation.person] == evaluation) }
            }
            #expect(found[first]?.count == 2)
        }
    }

    @Test("take another profile for all needs, where one is given")
    func profile() throws {
        try session.rolledBack {
            let need = try SeededProvince.need(session)
            var scores: [String] = []
            let evaluated = try evaluations.forEachPair(of: [need], profile: .urgent, asOf: .today) {
                _,
                _,
                evaluation in
                scores.append(evaluation.score?.text() ?? "")
            }
            #expect(scores.sorted() == ["75.61", "90.10"])
            #expect(evaluated.contexts[need]?.profile == .urgent)
        }
    }

    @Test("come for a held post only where the holder is taken to leave")
    func holdersLeave() throws {
        try session.rolledBack {
            let seat = try heldSeat()
            let need = try need(seat.post, seat.unit)
            var staying: [PersonID] = []
            var leaving: [PersonID] = []
            _ = try evaluations.forEachPair(of: [need], asOf: .today) { _, candidate, _ in staying.append(candidate.id)
            }
            _ = try evaluations.forEachPair(of: [need], asOf: .today, holdersLeave: true) { _, candidate, _ in
                leaving.append(candidate.id)
            }
            #expect(staying.isEmpty)
            #expect(!leaving.isEmpty)
            // A move that changes nothing is none.
            #expect(!leaving.contains(seat.holder))
        }
    }

    @Test("leave out a need that cannot be evaluated, and say why")
    func faults() throws {
        try session.rolledBack {
            let need = try SeededProvince.need(session)
            try session.execute("update mutasi.need set state = 'CLOSED' where id = \(need.number)")
            let evaluated = try evaluations.forEachPair(of: [need, NeedID(-1)], asOf: .today) { _, _, _ in }
            #expect(evaluated.contexts.isEmpty)
            #expect(evaluated.faults[need] as? StoreFault == .closedNeed(need, .closed))
            #expect(evaluated.faults[NeedID(-1)] as? StoreFault == .unknownNeed(NeedID(-1)))
        }
    }

    @Test("a holder is worth what the same scorer says, though no gate would let them move there")
    func worthOfStaying() throws {
        try session.rolledBack {
            let seat = try heldSeat()
            let need = try need(seat.post, seat.unit)
            let vacant = try SeededProvince.need(session)
            let worth = try evaluations.worthOfStaying(for: [need, vacant], asOf: .today)
            #expect(Set(worth.keys) == [need])
            #expect(worth[need]?.person == seat.holder)
            let context = try evaluations.context(for: need, asOf: .today)
            var expected: Fraction?
            try evaluations.forEachCandidate(context, lotSeed: "") { candidate in
                guard candidate.id == seat.holder else { return }
                expected = try Evaluator(context).worth(of: candidate)
            }
            #expect(worth[need]?.score == expected)
            #expect(expected != nil)
        }
    }
}
