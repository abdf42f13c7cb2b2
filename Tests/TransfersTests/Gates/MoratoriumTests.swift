import Testing
import Transfers

@Suite("Moratoria")
struct MoratoriumTests {
    static func outcome(
        _ moratorium: Moratorium,
        level: PostLevel = .pengawas,
        leadsUnit: Bool = false,
        from held: PostLevel = .ahliMuda
    ) throws -> GateFinding {
        try Gate.finding(
            .moratorium,
            target: { context in
                context.moratoria = [moratorium]
                context.target.level = level
                context.target.leadsUnit = leadsUnit
                context.decidedOn = try date("2025-09-15")
            },
            { $0.post.level = held }
        )
    }

    static func moratorium(
        _ start: String,
        _ end: String,
        agencies: [AgencyCode] = [],
        categories: [PostCategory] = []
    ) throws -> Moratorium {
        Moratorium(
            id: "PILKADA",
            basis: "SE Mendagri",
            agencies: agencies,
            startsOn: try date(start),
            endsOn: try date(end),
            categories: categories
        )
    }

    @Test("a moratorium on the day of the decree or of effect needs Mendagri's approval (case 26)")
    func days() throws {
        #expect(try Self.outcome(Self.moratorium("2025-09-01", "2025-09-15")).outcome == .waivable)
        #expect(try Self.outcome(Self.moratorium("2025-10-01", "2025-12-31")).outcome == .waivable)
        #expect(try Self.outcome(Self.moratorium("2025-09-16", "2025-09-30")).outcome == .pass)
        #expect(try Self.outcome(Self.moratorium("2025-10-02", "2025-12-31")).outcome == .pass)
    }

    @Test("posts that do not lead are only warned of, heads of a puskesmas are covered (case 97)")
    func kinds() throws {
        let moratorium = try Self.moratorium("2025-09-01", "2025-12-31")
        #expect(try Self.outcome(moratorium, level: .pelaksana, from: .pelaksana).outcome == .warn)
        #expect(try Self.outcome(moratorium, level: .ahliMuda).outcome == .warn)
        #expect(try Self.outcome(moratorium, level: .ahliMuda, leadsUnit: true).outcome == .waivable)
        #expect(try Self.outcome(moratorium, level: .ahliMuda, from: .pengawas).outcome == .waivable)
    }

    @Test("a moratorium of functional posts covers them and no others")
    func categories() throws {
        let moratorium = try Self.moratorium("2025-09-01", "2025-12-31", categories: [.functional])
        #expect(try Self.outcome(moratorium, level: .ahliMuda).outcome == .waivable)
        #expect(try Self.outcome(moratorium, level: .pelaksana, from: .pelaksana).outcome == .warn)
    }

    @Test("a moratorium of another agency does not bind")
    func agencies() throws {
        #expect(
            try Self.outcome(Self.moratorium("2025-09-01", "2025-12-31", agencies: ["KAB-LAIN"])).outcome == .pass
        )
        #expect(
            try Self.outcome(Self.moratorium("2025-09-01", "2025-12-31", agencies: [WorkedExample.agency])).outcome
                == .waivable
        )
    }

    @Test("where moratoria were never entered nobody claims that there is none")
    func unknown() throws {
        #expect(try Gate.outcome(.moratorium, target: { $0.moratoria = nil }) == .notExamined)
    }

    @Test("six months after the inauguration of the head officials may be replaced (case 28)")
    func headInauguration() throws {
        func outcome(_ day: String, level: PostLevel = .pengawas) throws -> GateFinding {
            try Gate.finding(
                .headInauguration,
                target: {
                    $0.headInaugurations = [HeadInauguration(on: try date(day))]
                    $0.target.level = level
                }
            )
        }
        #expect(try outcome("2025-04-01").outcome == .pass)
        #expect(try outcome("2025-07-01").outcome == .waivable)
        #expect(try outcome("2025-07-01").value == .number(3))
        #expect(try outcome("2025-07-01", level: .pelaksana).outcome == .warn)
    }
}
