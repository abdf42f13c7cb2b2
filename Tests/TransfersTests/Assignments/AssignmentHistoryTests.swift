import Testing
import Transfers

@Suite("Any history of an urgent assignment")
struct AssignmentHistoryTests {
    @Test(
        "never passes its limit or its basis, is never a transfer unratified, and always ends in a return or a proposal",
        arguments: 1...60 as ClosedRange<UInt64>
    )
    func histories(seed: UInt64) throws {
        var generator = Generator(seed: seed)
        var assignment = try AssignmentTests.issue()
        var wasRatified = false
        var orders = 0
        for step in 0..<120 {
            let today = try #require(date("2026-02-02").adding(days: step))
            let before = assignment
            guard let (next, effects) = try? before.applying(Self.event(on: today, &generator)) else { continue }
            assignment = next
            if next.state != before.state { #expect(before.state.successors.contains(next.state)) }
            wasRatified = wasRatified || next.state == .ratified
            if next.state == .converted { #expect(wasRatified && next.proposal != nil) }
            #expect(next.endsOn <= next.limitOn)
            if let validUntil = next.basis.validUntil { #expect(next.endsOn <= validUntil) }
            #expect(Set(next.deferred.keys).isSubset(of: before.deferred.keys))
            for case .orderReturn in effects { orders += 1 }
            if effects.contains(.alarmLapsed) { #expect(next.state == .lapsed && !wasRatified) }
        }
        #expect(orders <= 1)
        let later = try date("2027-01-01")
        assignment = try assignment.applying(.dayBegins(later)).assignment
        #expect(assignment.state != .issued && assignment.state != .ratified)
        if assignment.state.isOpen {
            assignment = try assignment.applying(.returned(on: later)).assignment
        }
        #expect(assignment.state == .returned || assignment.state == .converted)
    }

    @Test("an assignment comes back from where it was stored as it was")
    func stored() throws {
        let now = try AssignmentTests.ratified().applying(.recall(on: date("2026-02-20"))).assignment
        let stored = Assignment(
            now.order,
            basis: now.basis,
            state: now.state,
            endsOn: now.endsOn,
            limitOn: now.limitOn,
            ratification: now.ratification,
            deferred: now.deferred,
            daysOfReturn: now.daysOfReturn,
            returnBy: now.returnBy,
            returnedOn: now.returnedOn,
            proposal: now.proposal
        )
        #expect(stored == now)
    }

    private static func event(on today: CivilDate, _ generator: inout Generator) throws -> AssignmentEvent {
        let until = try AssignmentTests.disaster(
            until: ["2026-03-31", "2026-12-31"].randomElement(using: &generator) ?? ""
        )
        switch Int.random(in: 0...40, using: &generator) {
        case 0, 1: return .ratify(on: today)
        case 2...6:
            let end = today.adding(days: Int.random(in: -10...120, using: &generator)) ?? today
            return .extend(until: end, until, on: today)
        case 7...10: return .deliver(DeferredItem.allCases.randomElement(using: &generator) ?? .announcement)
        case 11: return .endStatus(on: today)
        case 12: return .recall(on: today)
        case 13: return .returned(on: today)
        case 14: return .convert(proposal: Bool.random(using: &generator) ? "USL-1" : "", on: today)
        default: return .dayBegins(today)
        }
    }
}
