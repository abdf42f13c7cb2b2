import Testing
import Transfers

@Suite("Urgent assignments")
struct AssignmentTests {
    static func disaster(until: String = "2026-06-30", number: String = "360/12/2026") throws -> AssignmentBasis {
        AssignmentBasis(
            number: number,
            date: try date("2026-02-01"),
            .disaster(.province, areas: ["KAB-KEPULAUAN"], validUntil: try date(until))
        )
    }

    static func order(_ change: (inout AssignmentOrder) throws -> Void = { _ in }) throws -> AssignmentOrder {
        var order = AssignmentOrder(
            number: "800.1.11.1/3/2026",
            person: Clerk.person(1),
            kind: .task,
            unit: "U-BPBD",
            district: "KAB-KEPULAUAN",
            basis: try disaster(),
            startsOn: try date("2026-02-02"),
            safeguards: Set(Safeguard.allCases).subtracting([.licence, .moratorium]),
            oralConsent: OralConsent(at: try Clerk.moment("2026-02-01"), heardBy: Clerk.person(2))
        )
        try change(&order)
        return order
    }

    /// What is on record where nothing stands against an order: a vacant post of the person's own level.
    static let posts = AssignmentPosts(acting: ActingPost(level: .pengawas, isVacant: true, ownLevel: .pengawas))

    static func issue(
        posts: AssignmentPosts = posts,
        _ change: (inout AssignmentOrder) throws -> Void = { _ in }
    ) throws -> Assignment {
        try Assignment.issue(order(change), Clerk.calculator([]), zone: .wib, posts: posts).assignment
    }

    static func ratified(_ change: (inout AssignmentOrder) throws -> Void = { _ in }) throws -> Assignment {
        try issue(change).applying(.ratify(on: date("2026-02-10"))).assignment
    }

    @Test("an order with a basis and all safeguards is issued for thirty days, with everything deferred by its day")
    func issuing() throws {
        let (assignment, effects) = try Assignment.issue(Self.order(), Clerk.calculator([]), zone: .wib)
        #expect(try assignment.endsOn == date("2026-03-04"))
        #expect(try assignment.limitOn == date("2026-05-03"))
        #expect(try assignment.ratification.lastDay == date("2026-02-16"))
        #expect(try assignment.deferred[.announcement]?.lastDay == date("2026-02-05"))
        #expect(try assignment.deferred[.releaseLetter]?.lastDay == date("2026-02-16"))
        #expect(effects.count == 1 + DeferredItem.allCases.count)
    }

    @Test("without the number of a decree or instruction nobody is sent (case 78)")
    func withoutNumber() throws {
        #expect(throws: AssignmentFault.basisWithoutNumber) { try Self.issue { $0.basis.number = " " } }
        let instruction = AssignmentBasis(number: "ND-4/2026", date: try date("2026-02-02"), .instruction)
        #expect(try Self.issue { $0.basis = instruction }.state == .issued)
    }

    @Test("a basis of the future, an expired one, and one for another district carry nothing")
    func basis() throws {
        #expect(throws: AssignmentFault.basisInFuture) { try Self.issue { $0.basis.date = try date("2026-02-03") } }
        #expect(throws: AssignmentFault.basisExpired) {
            try Self.issue { $0.basis = try Self.disaster(until: "2026-02-01") }
        }
        #expect(throws: AssignmentFault.basisElsewhere) { try Self.issue { $0.district = "KOTA-BINAWIDYA" } }
    }

    @Test("what is never waived is refused one by one, and all of it is told", arguments: Safeguard.allCases)
    func safeguards(safeguard: Safeguard) throws {
        let order = try Self.order { order in
            order.isClinical = true
            order.kind = .acting
            order.safeguards = Set(Safeguard.allCases).subtracting([safeguard])
        }
        #expect(order.faults == [.safeguardMissing(safeguard)])
        #expect(throws: AssignmentFault.safeguardMissing(safeguard)) {
            try Assignment.issue(order, Clerk.calculator(), zone: .wib)
        }
    }

    @Test("a licence is asked for in clinical work only, and the moratorium examined for a post only")
    func neededSafeguards() throws {
        #expect(try Self.order().faults.isEmpty)
        #expect(try Self.order { $0.isClinical = true }.faults == [.safeguardMissing(.licence)])
        #expect(try Self.order { $0.kind = .acting }.faults == [.safeguardMissing(.moratorium)])
    }

    @Test("the written dialogue is deferred only where the consent by word of mouth was logged")
    func consent() throws {
        #expect(throws: AssignmentFault.consentMissing) { try Self.issue { $0.oralConsent = nil } }
        let written = try Self.issue { order in
            order.oralConsent = nil
            order.delivered = [.writtenDialogue]
        }
        #expect(written.deferred[.writtenDialogue] == nil)
    }

    @Test("not ratified in ten working days it lapses, with an alarm and an order to return (case 80)")
    func lapse() throws {
        let issued = try Self.issue()
        #expect(try issued.applying(.dayBegins(date("2026-02-16"))).assignment.state == .issued)
        let (lapsed, effects) = try issued.applying(.dayBegins(date("2026-02-17")))
        #expect(lapsed.state == .lapsed)
        #expect(try effects == [.stopWatching, .alarmLapsed, .orderReturn(by: date("2026-02-20"))])
        #expect(try lapsed.applying(.dayBegins(date("2026-02-18"))).effects.isEmpty)
        #expect(throws: AssignmentFault.ratificationTooLate) { try issued.applying(.ratify(on: date("2026-02-17"))) }
    }

    @Test("it is extended up to ninety days, once ratified, before it ends, and no longer than its basis")
    func extending() throws {
        let basis = try Self.disaster()
        #expect(throws: AssignmentFault.notRatified) {
            try Self.issue().applying(.extend(until: date("2026-03-20"), basis, on: date("2026-02-20")))
        }
        let ratified = try Self.ratified()
        let extended = try ratified.applying(.extend(until: date("2026-05-03"), basis, on: date("2026-03-04")))
            .assignment
        #expect(try extended.endsOn == date("2026-05-03"))
        #expect(throws: AssignmentFault.beyondLimit) {
            try ratified.applying(.extend(until: date("2026-05-04"), basis, on: date("2026-03-04")))
        }
        #expect(throws: AssignmentFault.extensionTooLate) {
            try ratified.applying(.extend(until: date("2026-04-01"), basis, on: date("2026-03-05")))
        }
        #expect(throws: AssignmentFault.beyondBasis) {
            let shorter = try Self.disaster(until: "2026-03-31")
            return try ratified.applying(.extend(until: date("2026-04-01"), shorter, on: date("2026-03-01")))
        }
    }

    @Test("a Plt acts for three months and three more, and the term ends with the status it rests on")
    func acting() throws {
        let acting = try Self.issue { order in
            order.kind = .acting
            order.safeguards.insert(.moratorium)
        }
        #expect(try acting.endsOn == date("2026-05-02"))
        #expect(try acting.limitOn == date("2026-08-02"))
        let short = try Self.issue { $0.basis = try Self.disaster(until: "2026-02-20") }
        #expect(try short.endsOn == date("2026-02-20"))
    }

    @Test("a Plt acts in a vacant managerial post, at the own level or one above it, and nowhere else")
    func actingPosts() throws {
        func refusal(_ posts: AssignmentPosts) throws -> AssignmentFault? {
            do {
                _ = try Self.issue(posts: posts) { order in
                    order.kind = .acting
                    order.safeguards.insert(.moratorium)
                }
                return nil
            } catch let fault as AssignmentFault {
                return fault
            }
        }
        func post(_ level: PostLevel, by own: PostLevel, isVacant: Bool = true) -> AssignmentPosts {
            AssignmentPosts(acting: ActingPost(level: level, isVacant: isVacant, ownLevel: own))
        }
        #expect(try refusal(post(.pengawas, by: .pengawas)) == nil)
        #expect(try refusal(post(.administrator, by: .pengawas)) == nil)
        #expect(try refusal(post(.administrator, by: .ahliMuda)) == nil)
        #expect(try refusal(post(.jptPratama, by: .pengawas)) == .actingLevelTooFar)
        #expect(try refusal(post(.pengawas, by: .administrator)) == .actingLevelTooFar)
        #expect(try refusal(post(.pengawas, by: .pelaksana)) == .actingLevelTooFar)
        #expect(try refusal(post(.pengawas, by: .pengawas, isVacant: false)) == .actingPostTaken)
        #expect(try refusal(post(.ahliMadya, by: .ahliMadya)) == .actingNotManagerial)
        #expect(try refusal(AssignmentPosts()) == .actingNotManagerial)
    }

    @Test("what a moratorium on record covers is refused, whatever was ascertained by word of mouth")
    func moratorium() throws {
        var posts = Self.posts
        posts.moratorium = Moratorium(
            id: "M",
            basis: "UU 10/2016",
            startsOn: try date("2026-01-01"),
            endsOn: try date("2026-06-30")
        )
        #expect(throws: AssignmentFault.moratoriumCovers) {
            try Self.issue(posts: posts) { order in
                order.kind = .acting
                order.safeguards.insert(.moratorium)
            }
        }
        #expect(throws: AssignmentFault.moratoriumCovers) { try Self.issue(posts: posts) }
    }

    @Test("when the disaster's status ends, open assignments get a day of return and new ones are refused (case 79)")
    func statusEnds() throws {
        let (ended, effects) = try Self.ratified().applying(.endStatus(on: date("2026-02-20")))
        #expect(ended.state == .returning)
        #expect(try effects == [.orderReturn(by: date("2026-02-23"))])
        #expect(try ended.basis.fault(on: date("2026-02-21"), in: "KAB-KEPULAUAN") == .basisExpired)
        let instruction = AssignmentBasis(number: "ND-4/2026", date: try date("2026-02-01"), .instruction)
        let other = try Self.ratified { $0.basis = instruction }
        #expect(try other.applying(.endStatus(on: date("2026-02-20"))).assignment == other)
    }

    @Test("when the term is over the return is ordered once, and the rest begins with it")
    func returning() throws {
        let (over, effects) = try Self.ratified().applying(.dayBegins(date("2026-03-05")))
        #expect(try effects == [.orderReturn(by: date("2026-03-08"))])
        let back = try over.applying(.returned(on: date("2026-03-07")))
        #expect(try back.effects == [.beginRest(from: date("2026-03-07"))])
        #expect(!back.assignment.state.isOpen)
    }

    @Test("it becomes a transfer by a regular proposal only, and only when ratified")
    func converting() throws {
        let day = try date("2026-02-05")
        #expect(throws: AssignmentFault.notRatified) {
            try Self.issue().applying(.convert(proposal: "USL-1", on: day))
        }
        #expect(throws: AssignmentFault.proposalMissing) {
            try Self.ratified().applying(.convert(proposal: " ", on: day))
        }
        let (converted, effects) = try Self.ratified().applying(.convert(proposal: "USL-1", on: day))
        #expect(converted.state == .converted)
        #expect(effects == [.openProposal("USL-1")])
    }

    @Test("what was deferred and has not come is overdue on the day after its deadline")
    func overdue() throws {
        let issued = try Self.issue()
        #expect(try issued.overdue(on: date("2026-02-05")).isEmpty)
        #expect(try issued.overdue(on: date("2026-02-06")) == [.announcement])
        let announced = try issued.applying(.deliver(.announcement)).assignment
        #expect(try announced.overdue(on: date("2026-02-06")).isEmpty)
        #expect(throws: AssignmentFault.alreadyDelivered) { try announced.applying(.deliver(.announcement)) }
    }

    @Test(
        "no transfer takes over while papers are overdue: they come, or the PPK does without those that can be missed"
    )
    func papers() throws {
        let day = try date("2026-02-17")
        func converting(_ assignment: Assignment) throws -> AssignmentState {
            try assignment.applying(.convert(proposal: "USL-1", on: day)).assignment.state
        }
        var assignment = try Self.ratified()
        #expect(throws: AssignmentFault.papersOverdue(DeferredItem.allCases)) { try converting(assignment) }
        for item in DeferredItem.allCases where !item.isWaivable {
            #expect(throws: AssignmentFault.itemNeverWaived) {
                try assignment.applying(.waive(item, reason: "Tidak sempat"))
            }
            assignment = try assignment.applying(.deliver(item)).assignment
        }
        #expect(throws: AssignmentFault.waiverWithoutReason) {
            try assignment.applying(.waive(.auditClearance, reason: " "))
        }
        assignment = try assignment.applying(.waive(.auditClearance, reason: "Inspektorat terdampak")).assignment
        #expect(throws: AssignmentFault.self) { try converting(assignment) }
        for item in assignment.deferred.keys { assignment = try assignment.applying(.deliver(item)).assignment }
        #expect(try converting(assignment) == .converted)
        // Nobody is kept away from home by papers, which stay due.
        let back = try Self.ratified().applying(.returned(on: day)).assignment
        #expect(back.state == .returned && back.overdue(on: day).count == DeferredItem.allCases.count)
        #expect(try back.applying(.deliver(.appraisals)).assignment.deferred[.appraisals] == nil)
    }

    @Test("every refusal says its rule and what helps, in both languages")
    func sentences() {
        Clerk.expectSentences(of: AssignmentFault.self)
    }
}
