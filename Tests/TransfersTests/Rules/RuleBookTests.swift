import Testing
import Transfers

@Suite("Rule book")
struct RuleBookTests {
    static let day = CivilDate(year: 2025, month: 10, day: 1)

    @Test("the standard rules pass their own check and answer every code")
    func standard() throws {
        let day = try #require(Self.day)
        let rules = try RuleBook(
            version: "test",
            parameters: RuleBook.standard.parameters,
            profiles: RuleBook.standard.profiles
        )
        for code in RuleCode.allCases { _ = try rules.value(code, on: day) }
        for name: WeightProfile.Name in [.regular, .urgent, .managerial, .remote, .ownRequest] {
            _ = try rules.profile(name, on: day)
        }
    }

    @Test("weights that sum to 0.99 are refused (case 61)")
    func weightsBelowOne() throws {
        var profile = try #require(RuleBook.standard.profiles.first)
        profile.weights.location = try Fraction(decimal: "0.04")
        #expect(throws: RuleBookFault.weightsDoNotSumToOne(profile: "REGULAR")) {
            try RuleBook(version: "x", parameters: [], profiles: [profile])
        }
    }

    @Test("a negative weight is refused even when the sum is 1 (case 61)")
    func negativeWeight() throws {
        var profile = try #require(RuleBook.standard.profiles.first)
        profile.weights.location = try Fraction(decimal: "-0.05")
        profile.weights.aspiration = try Fraction(decimal: "0.15")
        #expect(throws: RuleBookFault.negativeWeight(profile: "REGULAR")) {
            try RuleBook(version: "x", parameters: [], profiles: [profile])
        }
    }

    @Test("a level's own row overrules the general one")
    func levelRow() throws {
        let day = try #require(Self.day)
        #expect(try RuleBook.standard.number(.retirementDistance, for: .administrator, on: day) == 24)
        #expect(try RuleBook.standard.number(.retirementDistance, for: .pengawas, on: day) == 12)
    }

    @Test("two rows of a code may follow each other in time but not overlap")
    func validity() throws {
        let day = try #require(Self.day)
        let before = try #require(day.adding(days: -1))
        var old = try RuleBook.standard.parameter(.tenureMinimum, on: day)
        var new = old
        new.value = 36
        new.validFrom = day
        #expect(throws: RuleBookFault.overlappingParameter(code: "TENURE_MINIMUM")) {
            try RuleBook(version: "x", parameters: [old, new], profiles: [])
        }
        old.validTo = before
        let rules = try RuleBook(version: "x", parameters: [old, new], profiles: [])
        #expect(try rules.number(.tenureMinimum, on: before) == 24)
        #expect(try rules.number(.tenureMinimum, on: day) == 36)
        #expect(throws: RuleBookFault.missingParameter(code: "TENURE_SIGNAL")) {
            try rules.value(.tenureSignal, on: day)
        }
    }

    @Test("an unknown policy and a share above one are refused")
    func impossibleValues() throws {
        let day = try #require(Self.day)
        var policy = try RuleBook.standard.parameter(.missingDataPolicy, on: day)
        policy.value = 4
        var share = try RuleBook.standard.parameter(.matchMansoskul, on: day)
        share.value = 2
        for row in [policy, share] {
            #expect(throws: RuleBookFault.impossibleValue(code: row.code.rawValue)) {
                try RuleBook(version: "x", parameters: [row], profiles: [])
            }
        }
    }
}
