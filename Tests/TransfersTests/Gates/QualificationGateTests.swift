import Testing
import Transfers

@Suite("Gates of the standard")
struct QualificationGateTests {
    @Test("E17: an unrelated field needs a waiver, and a licensed profession gets none")
    func education() throws {
        let unrelated: (inout Candidate) -> Void = { $0.education = Education(level: .s1, field: "HUKUM") }
        let tooLow: (inout Candidate) -> Void = { $0.education = Education(level: .d3, field: "KESEHATAN_MASYARAKAT") }
        #expect(try Gate.outcome(.education, unrelated) == .waivable)
        #expect(try Gate.outcome(.education, tooLow) == .waivable)
        let clinical: (inout EvaluationContext) -> Void = { $0.target.isClinical = true }
        #expect(try Gate.outcome(.education, target: clinical, unrelated) == .block)
        #expect(try Gate.outcome(.education) { $0.education = nil } == .notExamined)
        #expect(try Gate.outcome(.education, target: { $0.target.education = nil }) == .notExamined)
    }

    @Test("E18: a rank below or above the post's range bars (case 53)")
    func rank() throws {
        #expect(try Gate.outcome(.rank) { $0.rank = try Rank(parsing: "III/a", employment: .pns) } == .block)
        #expect(try Gate.outcome(.rank) { $0.rank = try Rank(parsing: "IV/a", employment: .pns) } == .block)
        #expect(try Gate.outcome(.rank) { $0.rank = nil } == .notExamined)
        #expect(try Gate.outcome(.rank, target: { $0.target.ranks = nil }) == .notExamined)
    }

    @Test("E19: the managerial match bars below 68, the technical one only in clinical posts")
    func competence() throws {
        let low: (inout Candidate) throws -> Void = {
            $0.assessment?.levels = try CompetencyProfile(mansoskul: [1, 1, 1, 1, 1, 1, 1, 1, 1])
        }
        #expect(try Gate.outcome(.competence, low) == .block)
        let technicallyLow: (inout Candidate) throws -> Void = {
            $0.technical = try WorkedExample.technical(1, 1, 1, 1)
        }
        #expect(try Gate.outcome(.competence, technicallyLow) == .warn)
        #expect(try Gate.outcome(.competence, target: { $0.target.isClinical = true }, technicallyLow) == .block)
        #expect(try Gate.outcome(.competence) { $0.assessment = nil } == .notExamined)
        #expect(try Gate.outcome(.competence) { $0.technical = .empty } == .notExamined)
    }

    @Test("E19: a standard of technical competencies alone is judged by them, one that asks for nothing by nobody")
    func partialStandards() throws {
        func outcome(_ standard: CompetencyProfile) throws -> GateOutcome {
            try Gate.outcome(
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
            try Gate.outcome(
                .entryIntoFunctional,
                target: { $0.target.level = .ahliMuda },
                { $0.hasPassedCompetenceTest = hasPassed }
            )
        }
        #expect(try outcome(true) == .pass)
        #expect(try outcome(false) == .block)
        #expect(try outcome(nil) == .notExamined)
    }

    @Test("E21: a licence that ends before the day of effect bars a clinical post and warns elsewhere (case 98)")
    func licence() throws {
        func outcome(clinical: Bool, until day: String) throws -> GateOutcome {
            let licence = Licence(code: "SIP", validTo: try date(day))
            return try Gate.outcome(
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
            try Gate.outcome(.licence, target: { $0.target.licences = ["SIP"] }, { $0.licences = nil }) == .notExamined
        )
    }

    @Test("E22: three years as pengawas before a promotion to administrator")
    func experience() throws {
        #expect(try Gate.outcome(.experience, target: Gate.promotion) { $0.supervisoryMonths = 36 } == .pass)
        #expect(try Gate.outcome(.experience, target: Gate.promotion) { $0.supervisoryMonths = 35 } == .block)
        #expect(try Gate.outcome(.experience, target: Gate.promotion) == .notExamined)
        #expect(try Gate.outcome(.experience) == .pass)
    }
}
