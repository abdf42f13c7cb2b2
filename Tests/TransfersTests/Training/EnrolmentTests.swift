import Testing
import Transfers

@Suite("Enrolments")
struct EnrolmentTests {
    @Test("a course is recommended, approved, scheduled, enrolled, attended, passed, certified and told to SIASN")
    func usualWay() throws {
        let way: [EnrolmentState] = [
            .recommended, .approved, .scheduled, .enrolled, .attending, .passed, .certified, .synced,
        ]
        for (state, next) in zip(way, way.dropFirst()) { #expect(try state.followed(by: next) == next) }
        #expect(EnrolmentState.synced.successors.isEmpty)
    }

    @Test("nobody passes without attending, and nothing follows a failure, an absence or a cancellation")
    func noShortcut() {
        for state in EnrolmentState.allCases where state != .attending {
            #expect(throws: EnrolmentFault.wrongState) { try state.followed(by: .passed) }
        }
        for end: EnrolmentState in [.failed, .noShow, .cancelled] { #expect(end.successors.isEmpty) }
    }

    @Test(
        "a full course leads to the wait-list, a cancelled one back to another provider, and waiting to an alarm (case 81)"
    )
    func waiting() throws {
        #expect(EnrolmentState.approved.successors.contains(.waitlisted))
        for state: EnrolmentState in [.waitlisted, .scheduled, .enrolled] {
            #expect(state.successors.contains(.approved))
        }
        let calculator = try Clerk.calculator()
        #expect(try EnrolmentState.waitlisted.escalation(since: date("2026-03-02"), calculator) == date("2026-05-01"))
        #expect(try EnrolmentState.enrolled.escalation(since: date("2026-03-02"), calculator) == nil)
    }

    @Test("a PPPK goes beyond 24 JP a year only with an approval (case 82)")
    func contractLimit() throws {
        let day = try date("2026-03-02")
        let year = try TrainingYear(.pppk, hours: 4, .standard, on: day)
        try year.check(adding: 20)
        #expect(throws: EnrolmentFault.contractLimit) { try year.check(adding: 21) }
        #expect(throws: EnrolmentFault.contractLimit) { try year.check(adding: .max) }
        try year.check(adding: 21, isApproved: true)
        #expect(year.shortfall == 0)
    }

    @Test("a PNS takes at least 20 JP a year and has no limit")
    func yearlyHours() throws {
        let year = try TrainingYear(.pns, hours: 13, .standard, on: date("2026-03-02"))
        #expect(year.shortfall == 7)
        try year.check(adding: 400)
        #expect(EnrolmentState.allCases.filter(\.countsHours) == [.passed, .certified, .synced])
    }

    @Test("seats go by the size of the gap times the days since it is felt, then by lot")
    func seats() throws {
        let day = try date("2026-04-01")
        let requests = [
            SeatRequest(person: Clerk.person(1), levels: 1, startOfDuty: try date("2026-02-20"), lot: 9),
            SeatRequest(person: Clerk.person(2), levels: 2, startOfDuty: try date("2026-03-02"), lot: 8),
            SeatRequest(person: Clerk.person(3), levels: 2, startOfDuty: try date("2026-03-02"), lot: 7),
            SeatRequest(person: Clerk.person(4), levels: .max, startOfDuty: try date("2026-12-01"), lot: 1),
        ]
        #expect(SeatRequest.inOrder(requests, on: day).map(\.person) == [3, 2, 1, 4].map(Clerk.person))
    }

    @Test(
        "in any walk over the states hours count only after somebody attended",
        arguments: 1...20 as ClosedRange<UInt64>
    )
    func walks(seed: UInt64) throws {
        var generator = Generator(seed: seed)
        var state = EnrolmentState.recommended
        var hasAttended = false
        for _ in 0..<100 {
            let next = EnrolmentState.allCases.randomElement(using: &generator) ?? .cancelled
            guard let followed = try? state.followed(by: next) else { continue }
            state = followed
            hasAttended = hasAttended || state == .attending
            if state.countsHours { #expect(hasAttended) }
        }
    }

    @Test("a receipt has a reference of one line, and a day between the end of the course and today")
    func receipts() throws {
        let (ended, today) = (try date("2025-11-05"), try date("2025-12-01"))
        func receipt(_ reference: String, _ day: String) throws -> UpstreamReceipt {
            try UpstreamReceipt(
                .siasn,
                reference: reference,
                registeredOn: try date(day),
                finishedOn: ended,
                today: today
            )
        }
        #expect(try receipt("  8a1f\n 22 ", "2025-11-05").label == "SIASN 8a1f 22")
        let wrong = [
            ("", "2025-11-20"), (" \t", "2025-11-20"), ("x", "2025-11-04"), ("x", "2025-12-02"),
            (String(repeating: "x", count: 301), "2025-11-20"), ("a\u{7}b", "2025-11-20"),
        ]
        for (reference, day) in wrong {
            #expect(throws: EnrolmentFault.receiptNotCitable) { try receipt(reference, day) }
        }
    }

    @Test("a year says what its records do not: no training at all, or trainings without JP")
    func evidence() throws {
        #expect(HoursEvidence(trainings: 0, withoutHours: 0) == .none)
        #expect(HoursEvidence(trainings: 2, withoutHours: 0) == .complete)
        #expect(HoursEvidence(trainings: 2, withoutHours: 1) == .partial)
        #expect(HoursEvidence(trainings: .min, withoutHours: .max) == .none)
        let year = try TrainingYear(.pns, hours: 0, evidence: .none, .standard, on: date("2026-03-02"))
        #expect(year.shortfall == 20 && year.evidence == .none)
    }
}
