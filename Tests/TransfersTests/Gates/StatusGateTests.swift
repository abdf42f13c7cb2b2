import Testing
import Transfers

@Suite("Gates of standing")
struct StatusGateTests {
    @Test("the codes are E01 to E37, and every gate answers in their order")
    func codes() throws {
        #expect(GateCode.allCases.map(\.text).first == "E01")
        #expect(GateCode.allCases.map(\.text).last == "E37")
        #expect(GateCode.allCases.count == 37)
        let findings = try Evaluator(WorkedExample.context()).findings(for: WorkedExample.sari())
        #expect(findings.map(\.code) == GateCode.allCases)
        #expect(findings.allSatisfy { !$0.basis.isEmpty })
    }

    @Test("E01: only the active pass, and one who was under a penalty is warned of")
    func legalPosition() throws {
        for position in LegalPosition.allCases {
            let expected: GateOutcome =
                switch position {
                case .active: .pass
                case .underPenalty: .warn
                default: .block
                }
            #expect(try Gate.outcome(.legalPosition) { $0.legalPosition = position } == expected)
        }
        #expect(try Gate.outcome(.legalPosition) { $0.legalPosition = nil } == .block)
    }

    @Test("E02: a CPNS is barred (case 33)")
    func probation() throws {
        #expect(try Gate.outcome(.probation) { $0.employment = .cpns } == .block)
    }

    @Test("E03: a PPPK changes the unit only (cases 30, 31)")
    func contract() throws {
        let sameAgency = try Gate.finding(.contractPost) { $0.employment = .pppk }
        #expect(sameAgency.outcome == .block)
        #expect(sameAgency.reason == .contractOtherPost)
        let otherAgency = try Gate.finding(.contractPost, target: Gate.toOtherAgency) { $0.employment = .pppk }
        #expect(otherAgency.reason == .contractOtherAgency)
        #expect(otherAgency.text(in: .indonesian, for: .reviewer).contains("PPPK"))
        let unitOnly = try Gate.outcome(.contractPost) { candidate in
            candidate.employment = .pppk
            candidate.post.code = "J-KASI-PROMKES"
        }
        #expect(unitOnly == .pass)
    }

    @Test("E04: a PPPK in part time who asks for another agency is told it means resigning (case 32)")
    func partTime() throws {
        let finding = try Gate.finding(.partTimeAgency, target: Gate.toOtherAgency) { $0.employment = .pppkPartTime }
        #expect(finding.outcome == .block)
        #expect(finding.text(in: .indonesian, for: .reviewer).contains("mengundurkan diri"))
        #expect(try Gate.outcome(.partTimeAgency) { $0.employment = .pppkPartTime } == .pass)
    }

    @Test(
        "E10, E11, E12: court, study, bond and unpaid leave bar; what is not on record is not examined (cases 17, 18)"
    )
    func standing() throws {
        #expect(try Gate.outcome(.courtProcess) { $0.isInCourt = true } == .block)
        #expect(try Gate.outcome(.courtProcess) { $0.isInCourt = nil } == .notExamined)
        #expect(try Gate.outcome(.studyOrBond) { $0.legalPosition = .studyAssignment } == .block)
        #expect(try Gate.outcome(.studyOrBond) { $0.isBound = true } == .block)
        #expect(try Gate.outcome(.studyOrBond) { $0.isBound = nil } == .notExamined)
        #expect(try Gate.outcome(.unpaidLeave) { $0.legalPosition = .unpaidLeave } == .block)
        #expect(try Gate.outcome(.unpaidLeave) { $0.legalPosition = .extendedUnpaidLeave } == .block)
    }

    @Test("E13: maternity or sick leave warns, moves the day of service and costs no score (case 19)")
    func leave() throws {
        let onLeave: (inout Candidate) throws -> Void = { $0.leave = .until(try date("2025-12-01")) }
        let finding = try Gate.finding(.otherLeave, onLeave)
        #expect(finding.outcome == .warn)
        #expect(finding.text(in: .indonesian, for: .reviewer).contains("1 Desember 2025"))
        #expect(try Gate.outcome(.otherLeave) { $0.leave = .until(try date("2025-09-30")) } == .pass)
        #expect(try Gate.outcome(.otherLeave) { $0.leave = .openEnded } == .warn)
        #expect(try Gate.outcome(.otherLeave) { $0.leave = nil } == .notExamined)
        var sari = try WorkedExample.sari()
        let evaluator = try Evaluator(WorkedExample.context())
        let score = try evaluator.evaluate(sari).score
        try onLeave(&sari)
        #expect(try evaluator.evaluate(sari).score == score)
        #expect(try evaluator.evaluate(sari).standing == .ranked)
    }

    @Test("E27, E28, E33, E36: another proposal, a promotion in rank, a doubtful identity, an accommodation")
    func persons() throws {
        #expect(try Gate.outcome(.activeProposal) { $0.hasActiveProposal = true } == .block)
        #expect(try Gate.outcome(.activeProposal) { $0.hasActiveProposal = false } == .pass)
        #expect(try Gate.outcome(.activeProposal) { $0.hasActiveProposal = nil } == .notExamined)
        #expect(try Gate.outcome(.rankPromotion) { $0.isBeingPromotedInRank = true } == .warn)
        #expect(
            try Gate.outcome(.rankPromotion, target: Gate.toOtherAgency) { $0.isBeingPromotedInRank = true } == .block
        )
        #expect(try Gate.outcome(.dataQuality) { $0.hasIdentityConflict = true } == .block)
        let accommodation = try Gate.finding(.accommodation) { $0.accommodationExcludesTarget = true }
        #expect(accommodation.outcome == .block)
        #expect(accommodation.text(in: .indonesian, for: .reviewer) == "Kecocokan penempatan.")
    }

    @Test("E26, E30, E31, E32: papers of later steps are never passed, only examined later")
    func laterPapers() throws {
        #expect(try Gate.outcome(.signer) == .notExamined)
        for code: GateCode in [.agencyConsent, .auditClearance] {
            #expect(try Gate.outcome(code, target: Gate.toOtherAgency) == .notExamined)
            #expect(try Gate.finding(code).reason == .notApplicable)
        }
        #expect(try Gate.outcome(.specialApproval, target: { $0.target.needsSpecialApproval = true }) == .notExamined)
    }
}
