import Testing
import Transfers

@Suite("Standing aspirations")
struct AspirationProfileTests {
    private static func profile() throws -> AspirationProfile {
        AspirationProfile(
            employee: Clerk.person(1),
            wishes: [Aspiration(rank: 1, post: "J-KASI-PROMKES"), Aspiration(rank: 2, unit: "U-DINKES")],
            districts: ["KAB-KEPULAUAN"],
            remote: .conditionally,
            remoteCondition: "Ada rumah dinas",
            notBefore: try date("2026-07-01"),
            joint: JointPlacement(with: Clerk.person(2), enteredBy: Clerk.person(1)),
            statedOn: try date("2026-01-05")
        )
    }

    @Test("a complete profile can be taken, and is what an evaluation reads")
    func complete() throws {
        let profile = try Self.profile()
        #expect(try profile.faults(on: date("2026-01-05"), maximum: 6).isEmpty)
        #expect(profile.aspirations.count == 3)
        #expect(profile.aspirations.last == Aspiration(rank: 3, district: "KAB-KEPULAUAN"))
    }

    @Test("at most six posts are ranked, each with a rank of its own, and a refusal has none")
    func ranks() throws {
        var profile = try Self.profile()
        profile.wishes = (1...7).map { Aspiration(rank: $0, post: PostCode("J-\($0)")) }
        #expect(try profile.faults(on: date("2026-01-05"), maximum: 6) == [.rankOutside])
        profile.wishes = [1, 1, 0, 0].map { Aspiration(rank: $0, post: "J") }
        #expect(try profile.faults(on: date("2026-01-05"), maximum: 6) == [.rankTwice])
        profile.wishes = [Aspiration(rank: 1)]
        #expect(try profile.faults(on: date("2026-01-05"), maximum: 6) == [.namesNothing])
    }

    @Test("a condition goes with a conditional willingness and with no other")
    func condition() throws {
        var profile = try Self.profile()
        profile.remoteCondition = " "
        #expect(try profile.faults(on: date("2026-01-05"), maximum: 6) == [.conditionMissing])
        profile.remote = .yes
        #expect(try profile.faults(on: date("2026-01-05"), maximum: 6).isEmpty)
        profile.remoteCondition = "Ada rumah dinas"
        #expect(try profile.faults(on: date("2026-01-05"), maximum: 6) == [.conditionMissing])
    }

    @Test("only the employee enters the wish to be placed with a spouse (case 35)")
    func joint() throws {
        var profile = try Self.profile()
        profile.joint = JointPlacement(with: Clerk.person(1), enteredBy: Clerk.person(3))
        #expect(try profile.faults(on: date("2026-01-05"), maximum: 6) == [.jointByOthers, .jointWithOneself])
    }

    @Test("days that make no sense and districts named twice are told")
    func days() throws {
        var profile = try Self.profile()
        profile.districts = ["KAB-A", "KAB-A"]
        profile.notBefore = try date("2026-01-01")
        profile.statedOn = try date("2026-01-06")
        #expect(
            try profile.faults(on: date("2026-01-05"), maximum: 6)
                == [.districtTwice, .notBeforeInPast, .statedInFuture]
        )
    }

    @Test("the profile is asked about again after a year")
    func renewal() throws {
        #expect(try Self.profile().renewalDue(by: Clerk.calculator()) == date("2027-01-05"))
    }

    @Test("an aspiration is not refused without a written reason")
    func refusal() throws {
        let wish = Aspiration(rank: 1, post: "J-KASI-PROMKES")
        #expect(throws: AspirationFault.refusalWithoutReason) { try AspirationRefusal(of: wish, because: "\n ") }
        #expect(try AspirationRefusal(of: wish, because: "Formasi terisi").reason == "Formasi terisi")
    }
}
