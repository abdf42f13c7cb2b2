import Testing
import Transfers

@Suite("Gates")
struct GateTests {
    typealias ContextChange = (inout EvaluationContext) throws -> Void
    typealias CandidateChange = (inout Candidate) throws -> Void

    /// What one gate says of Sari after both sides were changed.
    static func finding(
        _ code: GateCode,
        target: ContextChange,
        _ change: CandidateChange = { _ in }
    ) throws -> GateFinding {
        var context = try WorkedExample.context()
        try target(&context)
        var sari = try WorkedExample.sari()
        try change(&sari)
        return try #require(try Evaluator(context).findings(for: sari).first { $0.code == code })
    }

    /// What one gate says of Sari after she was changed.
    static func finding(_ code: GateCode, _ change: CandidateChange = { _ in }) throws -> GateFinding {
        try finding(code, target: { _ in }, change)
    }

    static func outcome(
        _ code: GateCode,
        target: ContextChange,
        _ change: CandidateChange = { _ in }
    ) throws -> GateOutcome {
        try finding(code, target: target, change).outcome
    }

    static func outcome(_ code: GateCode, _ change: CandidateChange = { _ in }) throws -> GateOutcome {
        try finding(code, change).outcome
    }

    static func toOtherAgency(_ context: inout EvaluationContext) { context.target.agency = "KAB-KEPULAUAN" }

    static func promotion(_ context: inout EvaluationContext) { context.target.level = .administrator }

    @Test("the codes are E01 to E37, and every gate answers in their order")
    func codes() throws {
        #expect(GateCode.allCases.map(\.text).first == "E01")
        #expect(GateCode.allCases.map(\.text).last == "E37")
        #expect(GateCode.allCases.count == 37)
        let findings = try Evaluator(WorkedExample.context()).findings(for: WorkedExample.sari())
        #expect(findings.map(\.code) == GateCode.allCases)
        #expect(findings.allSatisfy { !$0.basis.isEmpty })
    }

    @Test("an evaluation keeps the outcome of every gate")
    func outcomesKept() throws {
        let evaluator = try Evaluator(WorkedExample.context())
        for person in [WorkedExample.sari, WorkedExample.budi, WorkedExample.dewi] {
            let candidate = try person()
            let outcomes = try evaluator.evaluate(candidate).outcomes
            for finding in try evaluator.findings(for: candidate) {
                #expect(outcomes[finding.code] == finding.outcome)
            }
        }
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
            #expect(try Self.outcome(.legalPosition) { $0.legalPosition = position } == expected)
        }
        #expect(try Self.outcome(.legalPosition) { $0.legalPosition = nil } == .block)
    }

    @Test("E02: a CPNS is barred")
    func probation() throws {
        #expect(try Self.outcome(.probation) { $0.employment = .cpns } == .block)
    }

    @Test("E03: a PPPK changes the unit only")
    func contract() throws {
        let sameAgency = try Self.finding(.contractPost) { $0.employment = .pppk }
        #expect(sameAgency.outcome == .block)
        #expect(sameAgency.reason == .contractOtherPost)
        let otherAgency = try Self.finding(.contractPost, target: Self.toOtherAgency) { $0.employment = .pppk }
        #expect(otherAgency.reason == .contractOtherAgency)
        #expect(otherAgency.text(in: .indonesian, for: .reviewer).contains("PPPK"))
        let unitOnly = try Self.outcome(.contractPost) { candidate in
            candidate.employment = .pppk
            candidate.post.code = "J-KASI-PROMKES"
        }
        #expect(unitOnly == .pass)
    }

    @Test("E04: a PPPK in part time who asks for another agency is told it means resigning")
    func partTime() throws {
        let finding = try Self.finding(.partTimeAgency, target: Self.toOtherAgency) { $0.employment = .pppkPartTime }
        #expect(finding.outcome == .block)
        #expect(finding.text(in: .indonesian, for: .reviewer).contains("mengundurkan diri"))
        #expect(try Self.outcome(.partTimeAgency) { $0.employment = .pppkPartTime } == .pass)
    }

    @Test("E05: under 24 months needs a waiver, and of a JPT official none is given")
    func tenure() throws {
        #expect(try Self.outcome(.tenure) { $0.post.since = try date("2023-10-01") } == .pass)
        #expect(try Self.outcome(.tenure) { $0.post.since = try date("2023-10-02") } == .waivable)
        let jpt = try Self.outcome(.tenure) { candidate in
            candidate.post.since = try date("2023-10-02")
            candidate.post.level = .jptPratama
        }
        #expect(jpt == .block)
    }

    @Test("E06: sixty months are no signal, sixty-one are")
    func tenureSignal() throws {
        #expect(try Self.outcome(.tenureSignal) { $0.post.since = try date("2020-10-01") } == .pass)
        #expect(try Self.outcome(.tenureSignal) { $0.post.since = try date("2020-09-01") } == .info)
    }

    @Test("E07: a predicate below Baik warns inside the agency, and bars a promotion and another agency")
    func performance() throws {
        let poor: (inout Candidate) -> Void = { $0.performance[0].predicate = .needsImprovement }
        #expect(try Self.outcome(.performance, poor) == .warn)
        #expect(try Self.outcome(.performance, target: Self.promotion, poor) == .block)
        #expect(try Self.outcome(.performance, target: Self.toOtherAgency, poor) == .block)
        let older: (inout Candidate) -> Void = { $0.performance.append(.init(year: 2022, predicate: .veryPoor)) }
        #expect(try Self.outcome(.performance, older) == .pass)
    }

    @Test("E07: a missing year is not examined, but a bad one beside it is")
    func performanceMissing() throws {
        #expect(try Self.outcome(.performance) { $0.performance.removeFirst() } == .notExamined)
        let badBesideMissing: (inout Candidate) -> Void = { $0.performance = [.init(year: 2024, predicate: .poor)] }
        #expect(try Self.outcome(.performance, badBesideMissing) == .warn)
    }

    @Test("E08: a case under examination or a penalty being served bars, a finished one does not")
    func runningDiscipline() throws {
        func outcome(_ status: DisciplineCase.Status, until end: String? = nil) throws -> GateOutcome {
            let endsOn = try end.map { try date($0) }
            return try Self.outcome(.runningDiscipline) {
                $0.discipline = [DisciplineCase(level: .minor, status: status, endsOn: endsOn)]
            }
        }
        #expect(try outcome(.examined) == .block)
        #expect(try outcome(.serving) == .block)
        #expect(try outcome(.finished, until: "2024-01-01") == .pass)
        #expect(try outcome(.finished, until: "2025-12-31") == .block)
        #expect(try Self.outcome(.runningDiscipline) { $0.discipline = nil } == .notExamined)
    }

    @Test("E09: a moderate penalty bars a promotion for three years and warns of a lateral move for two")
    func pastDiscipline() throws {
        func penalty(_ level: DisciplineCase.Level, _ end: String) throws -> (inout Candidate) -> Void {
            let endsOn = try date(end)
            return { $0.discipline = [DisciplineCase(level: level, status: .finished, endsOn: endsOn)] }
        }
        #expect(try Self.outcome(.pastDiscipline, penalty(.moderate, "2023-10-02")) == .warn)
        #expect(try Self.outcome(.pastDiscipline, penalty(.moderate, "2023-10-01")) == .pass)
        #expect(try Self.outcome(.pastDiscipline, target: Self.promotion, penalty(.severe, "2022-10-02")) == .block)
        #expect(try Self.outcome(.pastDiscipline, target: Self.promotion, penalty(.severe, "2022-10-01")) == .pass)
        #expect(try Self.outcome(.pastDiscipline, target: Self.promotion, penalty(.minor, "2025-09-01")) == .pass)
    }

    @Test("E10, E11, E12: court, study, bond and unpaid leave bar; what is not on record is not examined")
    func standing() throws {
        #expect(try Self.outcome(.courtProcess) { $0.isInCourt = true } == .block)
        #expect(try Self.outcome(.courtProcess) { $0.isInCourt = nil } == .notExamined)
        #expect(try Self.outcome(.studyOrBond) { $0.legalPosition = .studyAssignment } == .block)
        #expect(try Self.outcome(.studyOrBond) { $0.isBound = true } == .block)
        #expect(try Self.outcome(.studyOrBond) { $0.isBound = nil } == .notExamined)
        #expect(try Self.outcome(.unpaidLeave) { $0.legalPosition = .unpaidLeave } == .block)
        #expect(try Self.outcome(.unpaidLeave) { $0.legalPosition = .extendedUnpaidLeave } == .block)
    }

    @Test("E13: maternity or sick leave warns, moves the day of service and costs no score")
    func leave() throws {
        let onLeave: (inout Candidate) throws -> Void = { $0.leave = .until(try date("2025-12-01")) }
        let finding = try Self.finding(.otherLeave, onLeave)
        #expect(finding.outcome == .warn)
        #expect(finding.text(in: .indonesian, for: .reviewer).contains("1 Desember 2025"))
        #expect(try Self.outcome(.otherLeave) { $0.leave = .until(try date("2025-09-30")) } == .pass)
        #expect(try Self.outcome(.otherLeave) { $0.leave = .openEnded } == .warn)
        #expect(try Self.outcome(.otherLeave) { $0.leave = nil } == .notExamined)
        var sari = try WorkedExample.sari()
        let evaluator = try Evaluator(WorkedExample.context())
        let score = try evaluator.evaluate(sari).score
        try onLeave(&sari)
        #expect(try evaluator.evaluate(sari).score == score)
        #expect(try evaluator.evaluate(sari).standing == .ranked)
    }

    @Test("E14: retirement in five months needs a waiver, and the date is told")
    func retirement() throws {
        let finding = try Self.finding(.retirement) { $0.retirement = try date("2026-03-14") }
        #expect(finding.outcome == .waivable)
        #expect(finding.value == .number(5))
        #expect(finding.text(in: .indonesian, for: .reviewer).contains("14 Maret 2026"))
        #expect(try Self.outcome(.retirement) { $0.retirement = try date("2026-10-01") } == .pass)
        #expect(try Self.outcome(.retirement) { $0.retirement = try date("2025-10-01") } == .block)
        #expect(try Self.outcome(.retirement) { $0.retirement = nil } == .notExamined)
        let administrator = try Self.outcome(.retirement, target: Self.promotion) {
            $0.retirement = try date("2027-09-30")
        }
        #expect(administrator == .waivable)
    }

    @Test("E14: the gate reads the present post's retirement age, not the target's")
    func retirementOfTarget() throws {
        let outcome = try Self.outcome(.retirement) { candidate in
            candidate.retirement = try date("2026-03-14")
            candidate.retirementInTarget = try date("2033-03-14")
        }
        #expect(outcome == .waivable)
    }

    @Test("E15: a held post bars unless it is left in the same package no later than it is entered")
    func vacancy() throws {
        func outcome(leaving day: String?) throws -> GateOutcome {
            let leavesOn = try day.map { try date($0) }
            return try Self.outcome(
                .vacancy,
                target: {
                    $0.target.incumbent = Incumbent(person: PersonID(high: 9, low: 9), leavesOn: leavesOn)
                }
            )
        }
        #expect(try outcome(leaving: nil) == .block)
        #expect(try outcome(leaving: "2025-10-01") == .pass)
        #expect(try outcome(leaving: "2025-10-02") == .block)
    }

    @Test("E16: a functional post without room needs a waiver")
    func formation() throws {
        func outcome(needed: Int, filled: Int) throws -> GateOutcome {
            try Self.outcome(
                .formation,
                target: {
                    $0.target.level = .ahliMuda
                    $0.target.formation = Formation(needed: needed, filled: filled)
                }
            )
        }
        #expect(try outcome(needed: 3, filled: 2) == .pass)
        #expect(try outcome(needed: 3, filled: 3) == .waivable)
        #expect(try outcome(needed: 3, filled: 5) == .waivable)
    }

    @Test("E17: an unrelated field needs a waiver, and a licensed profession gets none")
    func education() throws {
        let unrelated: (inout Candidate) -> Void = { $0.education = Education(level: .s1, field: "HUKUM") }
        let tooLow: (inout Candidate) -> Void = { $0.education = Education(level: .d3, field: "KESEHATAN_MASYARAKAT") }
        #expect(try Self.outcome(.education, unrelated) == .waivable)
        #expect(try Self.outcome(.education, tooLow) == .waivable)
        let clinical: (inout EvaluationContext) -> Void = { $0.target.isClinical = true }
        #expect(try Self.outcome(.education, target: clinical, unrelated) == .block)
        #expect(try Self.outcome(.education) { $0.education = nil } == .notExamined)
        #expect(try Self.outcome(.education, target: { $0.target.education = nil }) == .notExamined)
    }

    @Test("E18: a rank below or above the post's range bars")
    func rank() throws {
        #expect(try Self.outcome(.rank) { $0.rank = try Rank(parsing: "III/a", employment: .pns) } == .block)
        #expect(try Self.outcome(.rank) { $0.rank = try Rank(parsing: "IV/a", employment: .pns) } == .block)
        #expect(try Self.outcome(.rank) { $0.rank = nil } == .notExamined)
        #expect(try Self.outcome(.rank, target: { $0.target.ranks = nil }) == .notExamined)
    }

    @Test("E19: the managerial match bars below 68, the technical one only in clinical posts")
    func competence() throws {
        let low: (inout Candidate) throws -> Void = {
            $0.assessment?.levels = try CompetencyProfile(mansoskul: [1, 1, 1, 1, 1, 1, 1, 1, 1])
        }
        #expect(try Self.outcome(.competence, low) == .block)
        let technicallyLow: (inout Candidate) throws -> Void = {
            $0.technical = try WorkedExample.technical(1, 1, 1, 1)
        }
        #expect(try Self.outcome(.competence, technicallyLow) == .warn)
        #expect(try Self.outcome(.competence, target: { $0.target.isClinical = true }, technicallyLow) == .block)
        #expect(try Self.outcome(.competence) { $0.assessment = nil } == .notExamined)
        #expect(try Self.outcome(.competence) { $0.technical = .empty } == .notExamined)
    }

    @Test("E19: a standard of technical competencies alone is judged by them, one that asks for nothing by nobody")
    func partialStandards() throws {
        func outcome(_ standard: CompetencyProfile) throws -> GateOutcome {
            try Self.outcome(
                .competence,
                target: {
                    $0.target.level = .ahliMuda
                    $0.target.standard = standard
                },
                { $0.assessment = nil }
            )
        }
        #expect(try outcome(WorkedExample.technical(3, 3, 1, 2)) == .pass)
        #expect(try outcome(WorkedExample.technical(5, 5, 5, 5)) == .warn)
        #expect(try outcome(.empty) == .notExamined)
    }

    @Test("E20: a functional post is entered with a passed test only")
    func competenceTest() throws {
        func outcome(_ hasPassed: Bool?) throws -> GateOutcome {
            try Self.outcome(
                .entryIntoFunctional,
                target: { $0.target.level = .ahliMuda },
                { $0.hasPassedCompetenceTest = hasPassed }
            )
        }
        #expect(try outcome(true) == .pass)
        #expect(try outcome(false) == .block)
        #expect(try outcome(nil) == .notExamined)
    }

    @Test("E21: a licence that ends before the day of effect bars a clinical post and warns elsewhere")
    func licence() throws {
        func outcome(clinical: Bool, until day: String) throws -> GateOutcome {
            let licence = Licence(code: "SIP", validTo: try date(day))
            return try Self.outcome(
                .licence,
                target: {
                    $0.target.licences = ["SIP"]
                    $0.target.isClinical = clinical
                },
                { $0.licences = [licence] }
            )
        }
        #expect(try outcome(clinical: true, until: "2025-10-01") == .pass)
        #expect(try outcome(clinical: true, until: "2025-09-30") == .block)
        #expect(try outcome(clinical: false, until: "2025-09-30") == .warn)
        #expect(
            try Self.outcome(.licence, target: { $0.target.licences = ["SIP"] }, { $0.licences = nil }) == .notExamined
        )
    }

    @Test("E22: three years as pengawas before a promotion to administrator")
    func experience() throws {
        #expect(try Self.outcome(.experience, target: Self.promotion) { $0.supervisoryMonths = 36 } == .pass)
        #expect(try Self.outcome(.experience, target: Self.promotion) { $0.supervisoryMonths = 35 } == .block)
        #expect(try Self.outcome(.experience, target: Self.promotion) == .notExamined)
        #expect(try Self.outcome(.experience) == .pass)
    }

    @Test("E23: a spouse who would be the superior needs a waiver")
    func relation() throws {
        let spouse = PersonID(high: 7, low: 7)
        #expect(
            try Self.outcome(.relation, target: { $0.target.circle = [spouse] }, { $0.relations = [spouse] })
                == .waivable
        )
        #expect(try Self.outcome(.relation, target: { $0.target.circle = [spouse] }, { $0.relations = [] }) == .pass)
        #expect(
            try Self.outcome(.relation, target: { $0.target.circle = nil }, { $0.relations = [spouse] }) == .notExamined
        )
        #expect(try Self.outcome(.relation) { $0.relations = nil } == .notExamined)
    }

    @Test("E27, E28, E33, E36: another proposal, a promotion in rank, a doubtful identity, an accommodation")
    func persons() throws {
        #expect(try Self.outcome(.activeProposal) { $0.hasActiveProposal = true } == .block)
        #expect(try Self.outcome(.rankPromotion) { $0.isBeingPromotedInRank = true } == .warn)
        #expect(
            try Self.outcome(.rankPromotion, target: Self.toOtherAgency) { $0.isBeingPromotedInRank = true } == .block
        )
        #expect(try Self.outcome(.dataQuality) { $0.hasIdentityConflict = true } == .block)
        let accommodation = try Self.finding(.accommodation) { $0.accommodationExcludesTarget = true }
        #expect(accommodation.outcome == .block)
        #expect(accommodation.text(in: .indonesian, for: .reviewer) == "Kecocokan penempatan.")
    }

    @Test("E29: a PNS of four years may not leave the agency at own request, and is told from when")
    func ownRequest() throws {
        func finding(since day: String) throws -> GateFinding {
            let pnsSince = try date(day)
            return try Self.finding(
                .ownRequestService,
                target: {
                    Self.toOtherAgency(&$0)
                    $0.isOwnRequest = true
                },
                { $0.pnsSince = pnsSince }
            )
        }
        let early = try finding(since: "2021-10-01")
        #expect(early.outcome == .block)
        #expect(early.value == .number(48))
        #expect(early.text(in: .indonesian, for: .reviewer).contains("1 Oktober 2031"))
        #expect(try finding(since: "2015-10-01").outcome == .pass)
        #expect(try Self.outcome(.ownRequestService) { $0.pnsSince = try date("2021-10-01") } == .pass)
    }

    @Test("E26, E30, E31, E32: papers of later steps are never passed, only examined later")
    func laterPapers() throws {
        #expect(try Self.outcome(.signer) == .notExamined)
        for code: GateCode in [.agencyConsent, .auditClearance] {
            #expect(try Self.outcome(code, target: Self.toOtherAgency) == .notExamined)
            #expect(try Self.finding(code).reason == .notApplicable)
        }
        #expect(try Self.outcome(.specialApproval, target: { $0.target.needsSpecialApproval = true }) == .notExamined)
    }

    @Test("E34: after the limit in a remote unit a return is due, and another remote unit is warned of")
    func hardship() throws {
        let long: (inout Candidate) -> Void = { $0.hardship.months = 25 }
        #expect(try Self.outcome(.hardship, long) == .warn)
        #expect(try Self.outcome(.hardship, target: { $0.target.hardshipClass = 0 }, long) == .info)
        #expect(try Self.outcome(.hardship) { $0.hardship.months = 24 } == .pass)
        let pelaksana = try Self.outcome(.hardship) { candidate in
            candidate.hardship.months = 36
            candidate.post.level = .pelaksana
        }
        #expect(pelaksana == .pass)
    }

    @Test("E35: a unit that would fall below its minimum needs a waiver of its head")
    func originMinimum() throws {
        #expect(
            try Self.outcome(.originMinimum) { $0.post.formation = .init(needed: 6, filled: 3, minimum: 3) }
                == .waivable
        )
        #expect(
            try Self.outcome(.originMinimum) { $0.post.formation = .init(needed: 6, filled: 4, minimum: 3) } == .pass
        )
        #expect(try Self.outcome(.originMinimum) { $0.post.formation = .init(needed: 6, filled: 4) } == .notExamined)
    }

    @Test("E37: down warns unless asked for, up is told, and a move that changes nothing is refused")
    func direction() throws {
        let fromAdministrator: (inout Candidate) -> Void = { $0.post.level = .administrator }
        #expect(try Self.outcome(.direction, fromAdministrator) == .warn)
        #expect(try Self.outcome(.direction, target: { $0.isOwnRequest = true }, fromAdministrator) == .pass)
        #expect(try Self.outcome(.direction, target: Self.promotion) == .info)
        let same = try Self.finding(.direction) { candidate in
            candidate.post.code = "J-KASI-PROMKES"
            candidate.post.unit = "U-BKWK-PP"
            candidate.post.level = .pengawas
        }
        #expect(same.outcome == .block)
        #expect(same.text(in: .indonesian, for: .reviewer).contains("Tidak ada perubahan"))
    }
}
