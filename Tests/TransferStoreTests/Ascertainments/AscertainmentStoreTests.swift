import Postgres
import TestSupport
import Testing
import TransferStore
import Transfers

@Suite("What was ascertained by letter, on record")
struct AscertainmentStoreTests {
    private let province: ProposalProvince
    private let session: Session
    private let clerk: PersonID

    init() throws {
        province = try ProposalProvince()
        session = province.session
        clerk = try #require(province.operator.person)
    }

    private func new(
        _ gates: [GateCode],
        isMet: Bool = true,
        post: PostCode? = nil,
        issuer: DocumentIssuer = .jptPratama,
        on day: CivilDate = .day(2025, 10, 1)
    ) -> NewAscertainment {
        NewAscertainment(
            gates: gates,
            isMet: isMet,
            post: post,
            issuer: issuer,
            letter: Letter(number: "800/9/2025", date: day),
            employees: [province.sari.id]
        )
    }

    @discardableResult
    private func add(_ new: NewAscertainment) throws -> RecordedAscertainment {
        try session.transaction { try Ascertainments(session).add(new, by: clerk) }
    }

    private func gates(_ id: ProposalID) throws -> GateOutcomes {
        let stored = try Proposals(session).show(id)
        let check = try session.transaction { try Evaluations(session).lookAgain(at: stored, on: .day(2025, 10, 2)) }
        guard case .checked(let found) = check else { throw NotChecked() }
        return found.outcomes
    }

    private struct NotChecked: Error {}

    @Test("a letter names gates and employees once, and reaches the evaluation of those it names")
    func reaches() throws {
        let id = try province.draft()
        #expect(try gates(id)[.courtProcess] == .notExamined)
        let entry = try add(new([.courtProcess, .rankPromotion]))
        #expect(entry.content.gates == [.courtProcess, .rankPromotion] && entry.names.count == 1)
        #expect(try gates(id)[.courtProcess] == .pass)
        let withdrawn = try session.transaction {
            try Ascertainments(session).withdraw(entry.id, reason: "Keliru", by: clerk)
        }
        #expect(withdrawn.withdrawal?.reason == "Keliru")
        #expect(try gates(id)[.courtProcess] == .notExamined)
        #expect(throws: AscertainmentFault.withdrawn(entry.id)) {
            try session.transaction { try Ascertainments(session).withdraw(entry.id, reason: "Lagi", by: clerk) }
        }
    }

    @Test("a letter against somebody who is on the way has them looked at again, and closes the gate")
    func looksAgain() throws {
        let id = try province.draft()
        try session.execute("delete from jobs.job where kind = 'evaluation.person'")
        try add(new([.courtProcess], isMet: false))
        #expect(try gates(id)[.courtProcess] == .block)
        let jobs = try session.query("select count(*) from jobs.job where kind = 'evaluation.person'")
        #expect(try jobs[0].decode(Int.self) == 1)
    }

    @Test("nothing is submitted without an answer to a gate; a letter of a moment ago is enough, and is kept")
    func submission() throws {
        try session.script(
            """
            set session_replication_role = replica; delete from mutasi.ascertainment_employee;
            delete from mutasi.ascertainment; reset session_replication_role
            """
        )
        let id = try province.draft()
        try session.transaction { _ = try Proposals(session).reevaluate(id) }
        let stale = try Proposals(session).show(id).proposal.facts.gates
        #expect(stale != nil)
        let need = province.need
        try session.transaction(.repeatableRead) { _ = try Evaluations(session).run(need, asOf: .day(2025, 10, 2)) }
        try session.transaction { _ = try Proposals(session).reevaluate(id) }
        let refused = #expect(throws: ProposalRefusal.self) { try province.submit(id) }
        #expect(refused?.reason == .gatesUnexamined && refused?.value == .word("E11, E36"))
        try add(new([.studyOrBond, .accommodation]))
        try province.apply(.submitted(ProposalProvince.folder), to: id, by: province.operator)
        let stored = try Proposals(session).show(id).proposal
        #expect(stored.state == .submitted)
        #expect(stored.facts.answeredGates == [.courtProcess, .studyOrBond, .accommodation])
        #expect(try Proposals(session).folder(of: id)?.facts.map(\.letter.number) == ["800/9/2025", "800/9/2025"])
    }

    @Test("a gate that no letter answers, an official who may not say so, no post, tomorrow's letter, oneself: refused")
    func refusals() throws {
        #expect(throws: AscertainmentFault.notAscertainable(.moratorium)) { try add(new([.moratorium])) }
        #expect(throws: AscertainmentFault.self) { try add(new([.courtProcess], issuer: .employee)) }
        #expect(throws: AscertainmentFault.postMissing(.entryIntoFunctional)) { try add(new([.entryIntoFunctional])) }
        #expect(throws: StoreFault.unknownPost("J-X")) { try add(new([.entryIntoFunctional], post: "J-X")) }
        #expect(throws: AscertainmentFault.letterNotCitable) { try add(new([.accommodation], on: .day(2025, 10, 3))) }
        #expect(throws: AscertainmentFault.gatesMissing) { try add(new([])) }
        #expect(throws: AscertainmentFault.ownCase) {
            try session.transaction { try Ascertainments(session).add(new([.accommodation]), by: province.sari.id) }
        }
    }

    @Test("the database keeps letters as they were entered, with the people whom they named")
    func kept() throws {
        let entry = try add(new([.accommodation]))
        let id = entry.id.number
        for sql: SQL in [
            "update mutasi.ascertainment set is_met = false where id = \(id)",
            "delete from mutasi.ascertainment_employee where ascertainment_id = \(id)",
            "insert into mutasi.ascertainment_employee select \(id), e.id from mutasi.employee e where e.id <> \(province.sari.id) limit 1",
        ] {
            #expect(throws: PostgresError.self) { try session.execute(sql) }
        }
    }

    @Test("the day on which a head of region took office closes E25 for six months, of that region alone (case 28)")
    func headOfRegion() throws {
        let id = try province.draft()
        #expect(try gates(id)[.headInauguration] == .pass)
        let heads = HeadInaugurations(session)
        let decree = Letter(number: "15/P/2025", date: .day(2025, 8, 1))
        #expect(throws: HeadInaugurationFault.unknownAgency("X")) {
            try session.transaction { try heads.add(.day(2025, 8, 20), of: "X", by: decree, actor: clerk) }
        }
        try session.transaction { try heads.add(.day(2025, 8, 20), of: nil, by: decree, actor: clerk) }
        #expect(try gates(id)[.headInauguration] == .waivable)
        #expect(throws: HeadInaugurationFault.taken(.day(2025, 8, 20))) {
            try session.transaction { try heads.add(.day(2025, 8, 20), of: nil, by: decree, actor: clerk) }
        }
        #expect(try heads.list().count == 2)
    }

    @Test("whoever has another proposal on the way is barred from a second one (E27)")
    func otherProposal() throws {
        _ = try province.draft()
        let need = Need(
            source: .vacancy,
            evidence: NeedEvidence(institution: "Kosong"),
            post: "J-KASI-PROMKES",
            unit: "U-BKWK",
            effectiveOn: .day(2025, 10, 1)
        )
        try session.rolledBack {
            let id = try Needs(session).add(need, on: .day(2025, 10, 1))
            let context = try Evaluations(session).context(for: id, asOf: .day(2025, 10, 2))
            let sari = try Evaluations(session).candidate(nip: SeededProvince.sari, in: context)
            #expect(sari.hasActiveProposal == true)
            let budi = try Evaluations(session).candidate(nip: SeededProvince.budi, in: context)
            #expect(budi.hasActiveProposal == false)
        }
    }
}
