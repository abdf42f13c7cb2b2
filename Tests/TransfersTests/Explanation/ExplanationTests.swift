import Testing
import Transfers

@Suite("Explanations")
struct ExplanationTests {
    @Test("the loss inside the match, its record and the contribution are told as in the worked example")
    func sari() throws {
        let explanation = try Evaluator(WorkedExample.context()).explain(WorkedExample.sari())
        let competence = try #require(explanation.components.first { $0.component == .competence })
        #expect(competence.contribution?.text(places: 4) == "22.8241")
        let reason = try #require(competence.reasons.first)
        #expect(reason.text(in: .indonesian) == "Komunikasi: dimiliki 2 dari 3 yang disyaratkan")
        #expect(reason.text(in: .english) == "Communication: 2 of the 3 asked for")
        #expect(reason.delta?.text() == "-3.70")
        #expect(reason.record?.description == "asesmen#881")
    }

    @Test(
        "the contributions agree to four places",
        arguments: [
            (
                WorkedExample.sari as @Sendable () throws -> Candidate,
                ["23.0000", "16.6000", "22.8241", "8.7333", "9.1667", "4.5000", "2.5000"]
            ),
            (WorkedExample.budi, ["20.0000", "16.1600", "15.6944", "5.8000", "10.0000", "5.0000", "2.5000"]),
            (WorkedExample.dewi, ["25.0000", "18.2800", "25.0000", "6.0000", "9.0000", "5.0000", "2.5000"]),
        ]
    )
    func contributions(person: @Sendable () throws -> Candidate, expected: [String]) throws {
        let explanation = try Evaluator(WorkedExample.context()).explain(person())
        #expect(explanation.components.map { $0.contribution?.text(places: 4) } == expected)
    }

    @Test("the JSON of Sari, whole")
    func json() throws {
        let evaluator = try Evaluator(WorkedExample.context())
        let json = try evaluator.explain(WorkedExample.sari()).json()
        #expect(
            json.hasPrefix(
                """
                {"person":"00000000-0000-0000-0000-000000000001","post":"J-KASI-PROMKES","unit":"U-BKWK-PP",\
                "profile":"REGULAR","rule_version":"2025.4","as_of":"2025-10-01","effective_on":"2025-10-01",\
                "move":"LATERAL","eligible":true,"standing":"RANKED","gates":[{"code":"E01","result":"PASS","value":"01",
                """
            )
        )
        #expect(json.contains(#"{"code":"E05","result":"PASS","value":54,"limit":24,"basis":"PP 11/2017 Ps 190(3)"}"#))
        #expect(json.contains(#""C":{"value":"91.2963","weight":"0.25","contribution":"22.8241","why":[{"text_id":"#))
        #expect(
            json.hasSuffix(
                #""score":"87.32","box":{"scheme":"PANRB_3_2020","perf":"ATAS","pot":"MENENGAH","no":7},"missing":[]}"#
            )
        )
    }

    @Test("the training plan is part of the JSON when there is one")
    func trainingInJSON() throws {
        let plan = try TrainingPlanTests.planner(TrainingPlanTests.catalogue()).plan(for: WorkedExample.sari())
        let json = try Evaluator(WorkedExample.context()).explain(WorkedExample.sari()).json(training: plan)
        #expect(json.contains(#"{"course":"PLT-MPB-20","name":"PLT-MPB-20","because":"MPB gap 1","jp":20}"#))
        #expect(json.hasSuffix(#"{"course":"PKP","because":"MANAJERIAL_PERTAMA","queued":true}]}"#))
    }

    @Test("a barred candidate's JSON tells the gates that bar and nothing of a score")
    func barred() throws {
        var sari = try WorkedExample.sari()
        sari.legalPosition = .unpaidLeave
        sari.isInCourt = nil
        let json = try Evaluator(WorkedExample.context()).explain(sari).json()
        #expect(json.contains(#""eligible":false,"standing":"NOT_RANKABLE","gates":[{"code":"E01","result":"BLOCK""#))
        #expect(json.contains(#"{"code":"E12","result":"BLOCK""#))
        #expect(json.contains(#""not_examined":["E10","E26"]"#))
        #expect(!json.contains("score"))
    }

    @Test("a brief explanation has the gates that say something and the score")
    func brief() throws {
        let evaluator = try Evaluator(WorkedExample.context())
        let json = try evaluator.explain(WorkedExample.dewi(), isBrief: true).json()
        #expect(json.contains(#""gates":[{"code":"E05","result":"WAIVE","value":18,"limit":24"#))
        #expect(json.contains(#""not_examined":["E26"],"score":"90.78","box":{"#))
        #expect(!json.contains("components") && !json.contains("PASS"))
        #expect(try json.utf8.count < evaluator.explain(WorkedExample.dewi()).json().utf8.count / 5)
    }

    @Test("both retirement dates are shown where the target has another age (case 15)")
    func retirements() throws {
        var sari = try WorkedExample.sari()
        sari.retirement = try date("2045-03-14")
        sari.retirementInTarget = try date("2047-03-14")
        let json = try Evaluator(WorkedExample.context()).explain(sari).json()
        #expect(json.contains(#""retirement":{"present_post":"2045-03-14","target_post":"2047-03-14"}"#))
    }

    @Test("a reviewer is told neither of discipline nor of its gate (case 11)")
    func restricted() throws {
        var sari = try WorkedExample.sari()
        sari.discipline = [DisciplineCase(level: .moderate, status: .examined, record: RecordID(.discipline, 7))]
        let explanation = try Evaluator(WorkedExample.context()).explain(sari)
        let full = explanation.json()
        let covered = explanation.json(audience: .reviewer)
        #expect(full.contains("E08") && full.contains("hukuman disiplin"))
        #expect(!covered.contains("E08") && !covered.contains("disiplin"))
        #expect(covered.contains("Belum memenuhi syarat administratif."))
    }

    @Test("every reason has a sentence in both languages, and no placeholder is left in one")
    func sentences() {
        for reason in GateReason.allCases {
            let finding = GateFinding(
                code: .tenure,
                outcome: .warn,
                reason: reason,
                value: .number(1),
                limit: .number(2),
                detail: .number(3),
                basis: ""
            )
            let texts = Language.allCases.map { finding.text(in: $0, for: .restricted) }
            #expect(texts[0] != texts[1], "\(reason)")
            #expect(texts.allSatisfy { !$0.isEmpty && !$0.contains("{") && $0.hasSuffix(".") }, "\(reason)")
        }
    }

    @Test("what made a score is told in both languages, the missing included")
    func scoreReasons() throws {
        var budi = try WorkedExample.budi()
        budi.discipline = [DisciplineCase(level: .minor, status: .finished, endsOn: try date("2024-05-01"))]
        budi.relevantMonths = nil
        let components = try Evaluator(WorkedExample.context()).explain(budi).components
        let reasons = components.flatMap(\.reasons)
        let identifiers = Set(reasons.map(\.textID))
        #expect(
            identifiers == [
                "K.predicate", "K.discipline", "P.competence", "P.psychology", "P.track_record", "C.below",
                "C.qualification", "missing", "N.target", "N.origin", "A.wish", "L.location",
            ]
        )
        for reason in reasons { #expect(reason.text(in: .indonesian) != reason.text(in: .english), "\(reason)") }
    }

    @Test("the reasons of a component sum to its value where they are parts of it")
    func reasonsSumUp() throws {
        let components = try Evaluator(WorkedExample.context()).explain(WorkedExample.sari()).components
        for component in components where [.performance, .potential, .experience].contains(component.component) {
            var sum = Fraction.zero
            for reason in component.reasons { sum = try sum + (reason.delta ?? 0) }
            #expect(sum == component.value)
        }
    }

    @Test("texts with quotes and control characters are escaped")
    func escaping() throws {
        var context = try WorkedExample.context()
        context.target.code = "J-\"A\\\u{1}\nÝ"
        let json = try Evaluator(context).explain(WorkedExample.sari()).json()
        #expect(json.contains(#""post":"J-\"A\\\u0001\u000aÝ""#))
    }
}
