import Testing

@testable import Transfers

@Suite("A plan of many transfers")
struct PlanRoundTests {
    @Test("the scores of all together count, not the best person for each post")
    func best() throws {
        var small = SmallRound(needs: 1...2)
        small.need(1)
        small.need(2)
        try small.allow(1, for: 1, score: 90)
        try small.allow(1, for: 2, score: 80)
        try small.allow(2, for: 1, score: 85)
        let plan = try small.settled().best()
        #expect(plan.words == ["1:2", "2:1"])
        #expect(plan.total == 165_000_000 && plan.bound == plan.total && !plan.isEnded)
        #expect(plan.moves.map(\.margin) == [75_000_000, 75_000_000])
    }

    @Test("a post that is left is filled in the same plan, and the two hang together")
    func chain() throws {
        var small = SmallRound(needs: 1...2)
        small.need(1)
        small.need(2, holder: (1, 70))
        try small.allow(1, for: 1, score: 90)
        try small.allow(2, for: 2, score: 60)
        let plan = try small.settled().best()
        #expect(plan.words == ["1:1", "2:2"] && plan.total == 80_000_000)
        #expect(plan.moves.map(\.chain) == [1, 1])
        #expect(plan.moves[1].predecessor == SmallRound.person(1) && plan.moves[0].predecessor == nil)
    }

    @Test("a holder for whom there is nothing keeps the post, whoever wants it")
    func holder() throws {
        var small = SmallRound(needs: 1...1)
        small.need(1, holder: (9, 10))
        try small.allow(1, for: 1, score: 90)
        let plan = try small.settled().best()
        #expect(plan.moves.isEmpty)
        #expect(plan.needs.map(\.shortfall) == [.holderStays])
    }

    @Test("an origin keeps its minimum, and who is held back is told")
    func origin() throws {
        var small = SmallRound(needs: 1...2)
        small.need(1)
        small.need(2)
        try small.allow(1, for: 1, score: 90)
        try small.allow(2, for: 2, score: 80)
        let plan = try small.settled { $0.mayLeave = { _ in 1 } }.best()
        #expect(plan.words == ["1:1"])
        #expect(plan.needs.map(\.shortfall) == [nil, .heldBack])
    }

    @Test("no more are placed than the formation has room for")
    func formation() throws {
        var small = SmallRound(needs: 1...1)
        small.need(1, people: 3, level: .ahliMuda, formation: Formation(needed: 4, filled: 2))
        for person in 1...5 { try small.allow(UInt64(person), for: 1, score: 50) }
        let plan = try small.settled().best()
        #expect(plan.moves.count == 2)
        #expect(plan.needs.map(\.shortfall) == [.formation])
    }

    @Test("a couple who asked for it is placed together, or not at all (case 35)", arguments: [true, false])
    func couple(isPossible: Bool) throws {
        var small = SmallRound(needs: 1...3)
        small.need(1, district: "X")
        small.need(2, district: "Y")
        small.need(3, district: isPossible ? "X" : "Z")
        try small.allow(1, for: 1, score: 90, district: "H")
        try small.allow(2, for: 2, score: 90, district: "H")
        try small.allow(2, for: 3, score: 40, district: "H")
        let plan = try small.settled { $0.couples = [(SmallRound.person(1), SmallRound.person(2))] }.best()
        #expect(plan.words == (isPossible ? ["1:1", "3:2"] : []))
        #expect(plan.bound == plan.total)
    }

    @Test("a quota is kept, by the unit that people leave or go to")
    func quota() throws {
        var small = SmallRound(needs: 1...3)
        for need in 1...3 {
            small.need(Int64(need))
            try small.allow(UInt64(need), for: Int64(need), score: Fraction(Int32(need) * 10))
        }
        #expect(try small.settled { $0.quotas = [PlanQuota(.all, most: 1)] }.best().words == ["3:3"])
        #expect(try small.settled { $0.quotas = [PlanQuota(.from(["U0"]), most: 0)] }.best().words == [])
        let to = try small.settled { $0.quotas = [PlanQuota(.to(["U2", "U3"]), most: 1)] }.best()
        #expect(to.words == ["1:1", "3:3"])
    }

    @Test("a pair that was fixed is there, one that was forbidden is not, and what cannot be had is refused")
    func rulings() throws {
        var small = SmallRound(needs: 1...2)
        small.need(1)
        small.need(2)
        try small.allow(1, for: 1, score: 90)
        try small.allow(1, for: 2, score: 10)
        try small.allow(2, for: 1, score: 80)
        let person = SmallRound.person(1)
        let fixed = try small.settled { $0.rulings = [PlanRuling(.fix, person, for: 2)] }.best()
        #expect(fixed.words == ["1:2", "2:1"] && fixed.moves.map(\.isFixed) == [false, true])
        let forbidden = try small.settled { $0.rulings = [PlanRuling(.forbid, SmallRound.person(2), for: 1)] }.best()
        #expect(forbidden.words == ["1:1"])
        #expect(throws: PlanFault.impossible) {
            try small.settled {
                $0.rulings = [PlanRuling(.fix, person, for: 1), PlanRuling(.fix, person, for: 2)]
            }.best()
        }
        #expect(throws: PlanFault.pairNotAllowed(person: SmallRound.person(2), need: 2)) {
            try small.settled { $0.rulings = [PlanRuling(.fix, SmallRound.person(2), for: 2)] }.best()
        }
    }

    @Test("equals are told apart by the lots, whatever the order in which they come", arguments: [true, false])
    func ties(isTurned: Bool) throws {
        var small = SmallRound(needs: 1...1)
        small.need(1)
        for person in isTurned ? [2, 1] : [1, 2] { try small.allow(UInt64(person), for: 1, score: 50) }
        let plan = try small.settled { $0.lots = [SmallRound.person(1): 7 << 40, SmallRound.person(2): 3 << 40] }.best()
        #expect(plan.words == ["1:2"] && plan.moves[0].margin == 0)
    }

    @Test("it counts whose wishes one of the needs would meet, and whose it meets")
    func wishes() throws {
        var small = SmallRound(needs: 1...2)
        small.need(1)
        small.need(2)
        try small.allow(1, for: 1, score: 90, wishes: [2, 1])
        try small.allow(1, for: 2, score: 10, wishes: [2, 1])
        try small.allow(2, for: 2, score: 50, wishes: [2])
        let plan = try small.settled().best()
        #expect(plan.wishes == PlannedWishes(stated: 2, met: 2, first: 1))
        #expect(plan.moves.map(\.wish) == [2, 1])
    }

    @Test("without needs there is nothing to plan")
    func nothing() {
        #expect(throws: PlanFault.noNeeds) { try SmallRound().settled().best() }
    }

    @Test("places are exchanged by wishes, and who was passed over is named")
    func exchange() throws {
        // The vector of the domain document: a holds P1, b P2, c P3.
        var small = SmallRound(needs: 1...3)
        for need in 1...3 { small.need(Int64(need), holder: (UInt64(need), 0)) }
        try small.allow(1, for: 2, score: 50, wishes: [2])
        try small.allow(2, for: 1, score: 50, wishes: [1])
        try small.allow(3, for: 1, score: 60, wishes: [1])
        let plan = try small.settled().exchanged()
        #expect(plan.words == ["1:2", "2:1"] && plan.bound == nil)
        #expect(
            plan.conflicts
                == [PlannedConflict(need: 1, passedOver: SmallRound.person(3), arrived: SmallRound.person(2))]
        )
        #expect(plan.needs.map(\.shortfall) == [nil, nil, .nobodyAllowed])
        #expect(Set(plan.moves.map(\.chain)) == [1])
    }

    @Test("a score is cut off after a millionth, so that it is rounded once")
    func millionths() throws {
        #expect(try Fraction(79_995, over: 1000).millionths == 79_995_000)
        #expect(try Fraction(2, over: 3).millionths == 666_666)
    }
}
