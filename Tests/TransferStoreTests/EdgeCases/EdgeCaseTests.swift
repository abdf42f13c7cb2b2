import Testing

/// The hundred cases of the domain's specification, each of which is a test or told in the README as open.
@Suite("The hundred edge cases")
struct EdgeCaseTests {
    private let cases: EdgeCases

    init() throws {
        cases = try EdgeCases()
    }

    @Test("each is claimed by the name of a test, or listed in the README as open, with the reason")
    func whole() {
        let missing = EdgeCases.all.subtracting(cases.claimed).subtracting(cases.open)
        #expect(missing.isEmpty, "neither tested nor listed: \(missing.sorted())")
    }

    @Test("none is listed as open that a test claims, unless the list says partly; nor partly where no test does")
    func truthful() {
        #expect(cases.open.isDisjoint(with: cases.claimed), "\(cases.open.intersection(cases.claimed).sorted())")
        let unproven = cases.partlyOpen.subtracting(cases.claimed)
        #expect(unproven.isEmpty, "\(unproven.sorted())")
    }

    @Test("no test claims a case that is none, or elsewhere than at the end of its name")
    func wellNamed() {
        #expect(cases.claimed.isSubset(of: EdgeCases.all))
        #expect(cases.misnamed.isEmpty, "\(cases.misnamed)")
    }
}
