import Testing
import Transfers

@Suite("Who is sent")
struct AssignmentRosterTests {
    private static func person(
        _ number: UInt64,
        volunteer: Bool = false,
        _ change: (inout Deployable) throws -> Void = { _ in }
    ) rethrows -> Deployable {
        var person = Deployable(
            person: Clerk.person(number),
            isVolunteer: volunteer,
            skills: ["TRIASE", "SAR"],
            travelMinutes: 60,
            lot: number
        )
        try change(&person)
        return person
    }

    private static func roster(_ people: [Deployable]) throws -> AssignmentRoster {
        try AssignmentRoster(people, skills: ["TRIASE"], on: date("2026-02-02"), .standard)
    }

    @Test("volunteers go first")
    func volunteers() throws {
        let roster = try Self.roster([Self.person(1), Self.person(2, volunteer: true)])
        #expect(roster.order.map(\.standing) == [.volunteer, .inTurn])
        #expect(roster.choose(1) == [Clerk.person(2)])
    }

    @Test("nobody goes twice in a row while somebody else can, not even a volunteer")
    func twice() throws {
        let last = Self.person(1, volunteer: true) { $0.wasSentLast = true }
        #expect(try Self.roster([last, Self.person(2)]).choose(1) == [Clerk.person(2)])
        let alone = try Self.roster([last])
        #expect(alone.choose(1) == [Clerk.person(1)])
        #expect(alone.order.first?.standing == .setBack)
    }

    @Test("who came back within thirty days rests while others can go")
    func rest() throws {
        let resting = try Self.person(1, volunteer: true) { $0.returnedOn = try date("2026-01-03") }
        let rested = try Self.person(2, volunteer: true) { $0.returnedOn = try date("2026-01-02") }
        let roster = try Self.roster([resting, rested, Self.person(3)])
        #expect(roster.order.map(\.person) == [Clerk.person(2), Clerk.person(3), Clerk.person(1)])
    }

    @Test("among equals those sent less often go first, then those with the shorter way, then by lot")
    func turns() throws {
        let often = Self.person(1) { $0.timesSent = 2 }
        let far = Self.person(2) { $0.travelMinutes = 600 }
        let roster = try Self.roster([often, far, Self.person(4), Self.person(3)])
        #expect(roster.order.map(\.person) == [3, 4, 2, 1].map(Clerk.person))
    }

    @Test("who lacks a skill or cannot leave is left out, with the reason")
    func leftOut() throws {
        let unskilled = Self.person(1) { $0.skills = ["LOGISTIK"] }
        let away = Self.person(2) { $0.isAvailable = false }
        let roster = try Self.roster([unskilled, away])
        #expect(roster.order.isEmpty)
        #expect(roster.leftOut.map(\.standing) == [.unskilled, .unavailable])
    }

    @Test("for any people: each stands once, and who was sent last or rests never comes before who can go")
    func anybody() throws {
        var generator = Generator(seed: 11)
        for _ in 0..<200 {
            let people = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
                Self.person(UInt64.random(in: 1...9, using: &generator), volunteer: Bool.random(using: &generator)) {
                    $0.wasSentLast = Bool.random(using: &generator)
                    $0.isAvailable = Int.random(in: 0...4, using: &generator) > 0
                    $0.timesSent = [.min, 0, 1, .max].randomElement(using: &generator) ?? 0
                    $0.returnedOn = CivilDate(daysSince1970: Int.random(in: 20_000...20_500, using: &generator))
                }
            }
            let roster = try Self.roster(people)
            let everybody = (roster.order + roster.leftOut).map(\.person)
            #expect(Set(everybody).count == everybody.count)
            #expect(Set(everybody) == Set(people.map(\.person)))
            let setBack = roster.order.map { $0.standing == .setBack }
            #expect(setBack == setBack.sorted { !$0 && $1 })
            #expect(roster.choose(.max).count == roster.order.count)
            #expect(roster.choose(-1).isEmpty)
        }
    }
}
