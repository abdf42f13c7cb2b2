import Postgres
import TestSupport
import Testing
import TransferStore
import Transfers

@Suite("Waivers and checklists on record")
struct WaiverTests {
    private let province: ProposalProvince
    private let session: Session
    private let clerk: PersonID

    init() throws {
        province = try ProposalProvince()
        session = province.session
        clerk = try #require(province.operator.person)
    }

    private func waiver(
        _ subject: Waiver.Subject,
        by role: OfficeRole = .ppk,
        until: CivilDate? = nil,
        reason: String = "Sangat dibutuhkan"
    ) -> Waiver {
        Waiver(
            of: subject,
            by: role,
            ground: subject == .gate(.tenure) ? .vacancy : nil,
            reason: reason,
            letter: Letter(number: "800/1/2025", date: .day(2025, 10, 1)),
            employees: [province.sari.id],
            validUntil: until
        )
    }

    private func add(_ waiver: Waiver) throws -> RecordedWaiver {
        try session.transaction { try Waivers(session).add(waiver, by: clerk) }
    }

    /// The way to the submission without the appraisals, D08.
    private func submitWithoutAppraisals(_ id: ProposalID) throws {
        try province.apply(.dialogueClosed(try province.talk(id)), to: id, by: province.operator)
        try province.apply(.unitReviewOpened, to: id, by: province.operator)
        for side in UnitOpinion.Side.allCases {
            try province.apply(.opinionGiven(UnitOpinion(side: side, agrees: true)), to: id, by: province.head)
        }
        var folder = ProposalProvince.folder
        folder.documents.removeAll { $0.code == "D08" }
        try province.apply(.submitted(folder), to: id, by: province.operator)
    }

    @Test("an official with a conflict of interest neither enters nor withdraws it, by the register and by the table")
    func conflict() throws {
        let entered = try add(waiver(.gate(.originMinimum), by: .unitHead))
        try Proposals(session).declareConflict(of: clerk, with: province.sari.id, reason: "Ipar")
        let refused = #expect(throws: WaiverFault.self) { try add(waiver(.document("D08"))) }
        #expect(refused?.code == "DISP09")
        let kept = #expect(throws: WaiverFault.self) {
            try Waivers(session).withdraw(entered.id, reason: "Keliru", by: clerk)
        }
        #expect(kept?.code == "DISP09")
        let byHand = #expect(throws: PostgresError.self) {
            try session.execute(
                """
                update mutasi.waiver set withdrawn_at = mutasi.civil_now(), withdrawn_by = \(clerk),
                    withdrawal_reason = 'x' where id = \(entered.id.number)
                """
            )
        }
        #expect(byHand?.constraint == "no_conflict_of_interest")
    }

    @Test("a document is not missed when a waiver is on record, and the folder keeps by which")
    func documentWaived() throws {
        let id = try province.draft()
        _ = try add(waiver(.document("D08")))
        try submitWithoutAppraisals(id)
        let stored = try Proposals(session).show(id)
        #expect(stored.proposal.state == .submitted)
        #expect(try Proposals(session).folder(of: id)?.waivers.map(\.letter.number) == ["800/1/2025"])
    }

    @Test("without one, after its last day, or when it was taken back, the document is missed")
    func documentMissed() throws {
        let id = try province.draft()
        _ = try add(waiver(.document("D08"), until: .day(2025, 10, 1)))
        let taken = try add(waiver(.document("D08")))
        _ = try session.transaction { try Waivers(session).withdraw(taken.id, reason: "Keliru", by: clerk) }
        #expect(throws: ProposalRefusal.self) { try submitWithoutAppraisals(id) }
        #expect(throws: WaiverFault.withdrawn(taken.id)) {
            try session.transaction { try Waivers(session).withdraw(taken.id, reason: "Lagi", by: clerk) }
        }
    }

    @Test("the gates of a proposal are checked with the waivers on record")
    func gateWaived() throws {
        let id = try province.draft()
        _ = try add(waiver(.gate(.tenure)))
        try session.transaction { _ = try Proposals(session).reevaluate(id) }
        let gates = try Proposals(session).show(id).proposal.facts.gates
        #expect(gates?.waivers.map(\.subject) == [.gate(.tenure)])
    }

    @Test("E05 is waived on one of its four grounds only, which is kept with its waiver")
    func ground() throws {
        var groundless = waiver(.gate(.tenure))
        groundless.ground = nil
        #expect(
            throws: WaiverFault.groundMissing(.tenure, WaiverGround.allCases, basis: "PP 11/2017 Ps 190(3)")
        ) { try add(groundless) }
        #expect(try add(waiver(.gate(.tenure))).waiver.ground == .vacancy)
        #expect(try Waivers(session).naming(province.sari.id).map(\.ground) == [.vacancy])
    }

    @Test("who may waive a gate is a row: another role may once it is set, and Mendagri's gates stay Mendagri's")
    func rules() throws {
        let rules = WaiverRules(session)
        #expect(try rules.rows().map(\.version) == Array(repeating: 0, count: WaiverRoles.gates.count))
        #expect(throws: WaiverFault.self) { try add(waiver(.gate(.retirement), by: .pyb)) }
        func set(_ roles: [OfficeRole], of gate: GateCode, grounds: [WaiverGround] = []) throws {
            let rule = WaiverRule(roles, grounds: grounds, basis: "Pergub 5/2025")
            _ = try session.transaction { try rules.set(rule, of: gate, reason: "Pendelegasian", by: clerk) }
        }
        try set([.pyb, .ppk], of: .retirement)
        #expect(try add(waiver(.gate(.retirement), by: .pyb)).waiver.role == .pyb)
        #expect(try rules.current()[.retirement].roles == [.pyb, .ppk])
        #expect(try rules.rows().first { $0.gate == .retirement }?.version == 1)
        #expect(throws: WaiverFault.roleNotGivable(.ppk, of: .moratorium)) { try set([.ppk], of: .moratorium) }
        #expect(throws: WaiverFault.gateNotWaivable(.courtProcess)) { try set([.ppk], of: .courtProcess) }
        #expect(throws: WaiverFault.ruleIncomplete) { try set([], of: .retirement) }
        // A ground that the rules no longer name opens nothing.
        try set([.ppk], of: .tenure, grounds: [.disaster])
        #expect(throws: WaiverFault.self) { try add(waiver(.gate(.tenure))) }
        #expect(throws: PostgresError.self) { try session.execute("update mutasi.waiver_rule set roles = '{PPK}'") }
        #expect(throws: PostgresError.self) {
            try session.execute(
                """
                insert into mutasi.waiver_rule (gate, version, roles, grounds, basis, reason, set_by)
                values ('E24', 1, '{PPK}', '{}', 'x', 'x', \(clerk))
                """
            )
        }
    }

    @Test("a role that may not, a document that cannot be, a letter of tomorrow, nobody, oneself: refused")
    func refusals() throws {
        #expect(throws: WaiverFault.self) { try add(waiver(.gate(.moratorium), by: .ppk)) }
        #expect(throws: WaiverFault.notWaivable("D06")) { try add(waiver(.document("D06"))) }
        #expect(throws: WaiverFault.reasonMissing) { try add(waiver(.gate(.tenure), reason: " ")) }
        var future = waiver(.gate(.tenure))
        future.letter.date = .day(2025, 10, 3)
        #expect(throws: WaiverFault.letterNotCitable) { try add(future) }
        var empty = waiver(.gate(.tenure))
        empty.employees = []
        #expect(throws: WaiverFault.namesNobody) { try add(empty) }
        #expect(throws: WaiverFault.ownCase) {
            try session.transaction { _ = try Waivers(session).add(waiver(.gate(.tenure)), by: province.sari.id) }
        }
    }

    @Test("what was waived is never changed, nor are people added to it")
    func unchanged() throws {
        let id = try add(waiver(.gate(.tenure))).id
        for statement in [
            "update mutasi.waiver set reason = 'lain'", "delete from mutasi.waiver",
            "delete from mutasi.waiver_employee",
            "insert into mutasi.waiver_employee select \(id), id from mutasi.employee where nip = '\(SeededProvince.budi)'",
        ] {
            #expect(throws: PostgresError.self, "\(statement)") { try session.script(statement) }
        }
    }

    @Test("a row of the checklist that is changed holds from then on, and the old version stays")
    func checklist() throws {
        let checklists = Checklists(session)
        #expect(try checklists.current() == .standard)
        var row = try #require(Checklist.standard.requirements.first { $0.kind == .withinAgency && $0.code == "D08" })
        row.isMandatory = false
        row.basis = "Peraturan Gubernur 12/2025"
        let set = try session.transaction {
            try checklists.set(row, reason: "Data kinerja sudah elektronik", by: clerk)
        }
        #expect(set.version == 2 && set.setBy != nil)
        #expect(try checklists.history(.withinAgency, "D08").map(\.version) == [1, 2])
        // The rows keep their order.
        #expect(try checklists.current().requirements.map(\.code) == Checklist.standard.requirements.map(\.code))
        try submitWithoutAppraisals(try province.draft())
        #expect(throws: PostgresError.self) { try session.script("update mutasi.checklist set is_mandatory = true") }
    }

    @Test("a row is dropped without a trace in the checks, and refused without reason or basis")
    func checklistRefusals() throws {
        let checklists = Checklists(session)
        var row = try #require(Checklist.standard.requirements.first { $0.kind == .withinAgency && $0.code == "D08" })
        _ = try session.transaction { try checklists.set(row, isDropped: true, reason: "Tidak dipakai", by: clerk) }
        #expect(try !checklists.current().requirements.contains { $0.kind == .withinAgency && $0.code == "D08" })
        #expect(throws: ChecklistFault.reasonMissing) {
            try session.transaction { _ = try checklists.set(row, reason: "", by: clerk) }
        }
        row.basis = ""
        #expect(throws: ChecklistFault.basisMissing) {
            try session.transaction { _ = try checklists.set(row, reason: "x", by: clerk) }
        }
    }
}
