import Testing
import Transfers

@Suite("Needs")
struct NeedTests {
    static func need() throws -> Need {
        Need(
            source: .vacancy,
            evidence: NeedEvidence(institution: "Seksi kosong sejak 1 Juli"),
            post: "J-KASI-PROMKES",
            unit: "U-BKWK-PP",
            effectiveOn: try date("2025-10-01")
        )
    }

    @Test("a need with one evidence can be taken")
    func complete() throws {
        #expect(try Self.need().faults(on: date("2025-09-01")) == [])
    }

    @Test("a need without evidence of any kind cannot, nor can one of spaces")
    func evidence() throws {
        var need = try Self.need()
        need.evidence = NeedEvidence(competence: " ", performance: "")
        #expect(try need.faults(on: date("2025-09-01")) == [.noEvidence])
        need.evidence.performance = "Cakupan turun"
        #expect(try need.faults(on: date("2025-09-01")) == [])
    }

    @Test("an urgent need rests on a decree that has a number and is not in the future")
    func urgency() throws {
        var need = try Self.need()
        need.profile = .urgent
        #expect(try need.faults(on: date("2025-09-01")) == [.urgentProfileOfNormalNeed])
        need.urgency = .urgent(.init(decreeNumber: "", decreeDate: try date("2025-09-02")))
        #expect(try need.faults(on: date("2025-09-01")) == [.urgentWithoutDecree, .decreeInFuture])
        need.urgency = .urgent(.init(decreeNumber: "360/12/2025", decreeDate: try date("2025-08-30")))
        #expect(try need.faults(on: date("2025-09-01")) == [])
    }

    @Test("numbers and days that make no sense are told all at once")
    func numbers() throws {
        var need = try Self.need()
        need.people = 0
        need.priority = 6
        need.neededBy = try date("2025-08-31")
        #expect(
            try need.faults(on: date("2025-09-01")) == [.impossibleNumberOfPeople, .impossiblePriority, .neededInPast]
        )
    }

    @Test("the planned day lies from today to the end of the term that is planned for")
    func start() throws {
        var need = try Self.need()
        let horizon = try Limit(.standard, .needHorizon, on: date("2025-09-01"))
        need.effectiveOn = try date("2025-08-31")
        #expect(try need.faults(on: date("2025-09-01"), horizon: horizon) == [.startPassed])
        for day in ["2025-09-01", "2030-08-31"] {
            need.effectiveOn = try date(day)
            #expect(try need.faults(on: date("2025-09-01"), horizon: horizon) == [])
        }
        for day in ["2030-09-02", "9999-12-31"] {
            need.effectiveOn = try date(day)
            #expect(try need.faults(on: date("2025-09-01"), horizon: horizon) == [.startTooFar])
        }
    }

    @Test("a need from a disaster is urgent, and rests on a decree")
    func disaster() throws {
        var need = try Self.need()
        need.source = .disaster
        #expect(try need.faults(on: date("2025-09-01")) == [.disasterWithoutUrgency])
        need.urgency = .urgent(.init(decreeNumber: "360/12/2025", decreeDate: try date("2025-08-30")))
        #expect(try need.faults(on: date("2025-09-01")) == [])
    }

    @Test("a closed need is not evaluated and nothing follows it")
    func states() {
        #expect(NeedState.open.allowsEvaluation && NeedState.partlyFilled.allowsEvaluation)
        #expect(NeedState.allCases.filter(\.allowsEvaluation).count == 2)
        for end: NeedState in [.closed, .rejected, .cancelled, .expired] { #expect(end.successors.isEmpty) }
        #expect(NeedState.draft.successors.contains(.submitted))
        #expect(!NeedState.draft.successors.contains(.open))
    }

    @Test("every fault has a sentence in both languages")
    func sentences() {
        for fault in NeedFault.allCases {
            #expect(fault.sentence(in: .indonesian) != fault.sentence(in: .english))
        }
    }
}
