import Postgres
import TestSupport
import Testing
import TransferStore
import Transfers

@Suite("The register of needs")
struct NeedsTests {
    private let session: Session
    private let needs: Needs

    init() throws {
        session = try SeededProvince.session()
        needs = Needs(session)
    }

    private func need(
        post: PostCode = "J-KASI-PROMKES",
        unit: UnitCode = "U-BKWK-PP",
        evidence: String? = "Formasi 1, terisi 0",
        profile: WeightProfile.Name = .regular,
        urgency: Urgency = .normal
    ) -> Need {
        Need(
            source: .vacancy,
            evidence: NeedEvidence(performance: evidence),
            post: post,
            unit: unit,
            profile: profile,
            urgency: urgency,
            priority: 1,
            neededBy: .day(2025, 12, 31),
            effectiveOn: .today
        )
    }

    @Test("a need comes back as it was stated, with the names of post and unit")
    func roundTrip() throws {
        try session.rolledBack {
            let basis = Urgency.Basis(decreeNumber: "188/217/KPTS/2025", decreeDate: .day(2025, 9, 22))
            let stated = need(profile: .urgent, urgency: .urgent(basis))
            let id = try needs.add(stated, on: .today)
            let found = try needs.show(id)
            #expect(found.need == stated)
            #expect(found.state == .open)
            #expect(found.postName == "Kepala Seksi Promosi dan Pemberdayaan")
            #expect(found.unitName == "Seksi Promosi dan Pemberdayaan")
            #expect(try needs.list().contains { $0.id == id })
        }
    }

    @Test("the standard is kept as it stood when the need was registered")
    func standard() throws {
        try session.rolledBack {
            let id = try needs.add(need(), on: .today)
            try session.execute("update mutasi.competency_standard set level = 5 where post_code = 'J-KASI-PROMKES'")
            let levels: String = try session.value(
                """
                select string_agg(competency_code || level, ' ' order by competency_code)
                from mutasi.need_requirement where need_id = \(id.number) and competency_code in ('KOM', 'PLP', 'INT')
                """
            )
            #expect(levels == "INT2 KOM3 PLP3")
        }
    }

    @Test(
        "a second need for the same post in the same unit is refused and names the first; a closed one is not in the way (case 99)"
    )
    func taken() throws {
        try session.rolledBack {
            let first = try needs.add(need(), on: .today)
            #expect(throws: StoreFault.needTaken(by: first)) { try needs.add(need(), on: .today) }
            try session.execute("update mutasi.need set state = 'CLOSED' where id = \(first.number)")
            #expect(try needs.add(need(), on: .today) != first)
            #expect(try !needs.list().contains { $0.id == first })
            #expect(try needs.list(.all).contains { $0.id == first })
        }
    }

    @Test("mistakes of the operator are faults with a code, and nothing is registered")
    func mistakes() throws {
        try session.rolledBack {
            let before = try needs.list(.all).count
            #expect(throws: NeedFault.noEvidence) { try needs.add(need(evidence: "  "), on: .today) }
            #expect(throws: StoreFault.unknownPost("J-X")) { try needs.add(need(post: "J-X"), on: .today) }
            #expect(throws: StoreFault.unknownUnit("U-X")) { try needs.add(need(unit: "U-X"), on: .today) }
            #expect(throws: StoreFault.unknownProfile("LAIN")) { try needs.add(need(profile: "LAIN"), on: .today) }
            #expect(throws: NeedFault.urgentProfileOfNormalNeed) {
                try needs.add(need(profile: .urgent), on: .today)
            }
            #expect(throws: StoreFault.unknownNeed(NeedID(0))) { try needs.show(NeedID(0)) }
            #expect(try needs.list(.all).count == before)
        }
    }

    @Test(
        "the database itself refuses what no program may register",
        arguments: [
            "evidence_performance = null", "urgency = 'URGENT'", "people = 0", "state = 'MAYBE'", "priority = 6",
        ]
    )
    func checks(change: String) throws {
        try session.rolledBack {
            let id = try needs.add(need(), on: .today)
            #expect(throws: PostgresError.self) {
                try session.savepoint {
                    try session.execute(SQL(unchecked: "update mutasi.need set \(change) where id = \(id.number)"))
                }
            }
        }
    }

    @Test("every fault has a sentence of its own in both languages")
    func sentences() {
        let faults: [StoreFault] = [
            .unknownNeed(NeedID(1)), .closedNeed(NeedID(1), .closed), .needTaken(by: NeedID(1)), .unknownPost("J"),
            .unknownUnit("U"), .unknownEmployee, .postWithoutLevel("J"), .noRules(on: .today), .notEvaluated(NeedID(1)),
            .notInEvaluation, .unknownProfile("X"),
        ]
        #expect(Set(faults.map(\.code)).count == faults.count)
        let sentences = faults.flatMap { [$0.sentence(in: .indonesian), $0.sentence(in: .english)] }
        #expect(Set(sentences).count == sentences.count)
        #expect(sentences.allSatisfy { $0.hasSuffix(".") })
    }
}
