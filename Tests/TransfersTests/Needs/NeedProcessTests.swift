import Testing
import Transfers

@Suite("Process of a need")
struct NeedProcessTests {
    private let need: Need
    private let unit = PersonID(high: 1, low: 1)
    private let checker = PersonID(high: 1, low: 2)
    private let today: CivilDate

    init() throws {
        var need = try NeedTests.need()
        need.people = 3
        self.need = need
        today = try date("2025-09-01")
    }

    private func after(
        _ event: NeedEvent,
        from state: NeedState,
        by person: PersonID? = nil,
        _ change: (inout NeedCircumstances) -> Void = { _ in }
    ) -> Result<NeedState, NeedRefusal> {
        var circumstances = NeedCircumstances(planYear: 2_025, statedBy: unit)
        change(&circumstances)
        return Result { () throws(NeedRefusal) in
            try need.state(after: event, from: state, by: person, on: today, under: circumstances)
        }
    }

    @Test("a need goes from its draft to its closing")
    func way() {
        #expect(after(.submitted, from: .draft) == .success(.submitted))
        #expect(after(.verified, from: .submitted, by: checker) == .success(.verified))
        #expect(after(.opened, from: .verified) == .success(.open))
        #expect(after(.filled(people: 1), from: .open) == .success(.partlyFilled))
        #expect(after(.filled(people: 2), from: .partlyFilled) == .success(.partlyFilled))
        #expect(after(.filled(people: 3), from: .partlyFilled) == .success(.filled))
        #expect(after(.closed(reason: ""), from: .filled) == .success(.closed))
    }

    @Test("who states a need does not verify it, nor does the system")
    func secondPerson() {
        #expect(after(.verified, from: .submitted, by: unit) == .failure(.sameVerifier))
        #expect(after(.verified, from: .submitted) == .failure(.sameVerifier))
    }

    @Test("a second need for a vacancy is refused with the first one's number (case 99)")
    func rival() {
        #expect(after(.submitted, from: .draft) { $0.rival = "K-7" } == .failure(.vacancyTaken(by: "K-7")))
        #expect(NeedRefusal.vacancyTaken(by: "K-7").sentence(in: .english).contains("K-7"))
    }

    @Test("a single post with two holders on record is resolved first (case 21)")
    func doubleFilled() {
        #expect(after(.submitted, from: .draft) { $0.isDoubleFilled = true } == .failure(.doubleFilled))
    }

    @Test("a need that cannot be taken is not handed in")
    func faulty() throws {
        var need = need
        need.priority = 9
        let circumstances = NeedCircumstances(planYear: 2_025, statedBy: unit)
        #expect(throws: NeedRefusal.faulty(.impossiblePriority)) {
            try need.state(after: .submitted, from: .draft, by: unit, on: today, under: circumstances)
        }
    }

    @Test("what ends a need early has a reason")
    func reasons() {
        #expect(after(.returned(reason: " "), from: .submitted) == .failure(.reasonMissing))
        #expect(after(.cancelled(reason: ""), from: .open) == .failure(.reasonMissing))
        #expect(after(.closed(reason: ""), from: .partlyFilled) == .failure(.reasonMissing))
        #expect(after(.cancelled(reason: "Formasi dihapus"), from: .open) == .success(.cancelled))
    }

    @Test("a need expires once the plan's year is over")
    func expiry() {
        #expect(after(.expired, from: .open) == .failure(.yearNotOver(2_025)))
        #expect(after(.expired, from: .open) { $0.planYear = 2_024 } == .success(.expired))
    }

    @Test("no number of people traps, and nothing follows an end")
    func limits() {
        for people in [Int.min, 0, 4, .max] {
            #expect(after(.filled(people: people), from: .open) == .failure(.impossibleNumber))
        }
        for state: NeedState in [.closed, .rejected, .cancelled, .expired] {
            #expect(after(.opened, from: state) == .failure(.wrongState(state)))
        }
    }

    @Test("every refusal has a sentence in both languages and its own code")
    func sentences() {
        let refusals: [NeedRefusal] = [
            .faulty(.noEvidence), .wrongState(.closed), .sameVerifier, .reasonMissing, .vacancyTaken(by: "K-7"),
            .doubleFilled, .impossibleNumber, .yearNotOver(2_025),
        ]
        #expect(Set(refusals.map(\.code)).count == refusals.count)
        for refusal in refusals { #expect(refusal.sentence(in: .indonesian) != refusal.sentence(in: .english)) }
    }
}
