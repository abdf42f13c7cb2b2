import Postgres
import TestSupport
import Testing
import TransferStore
import Transfers

@Suite("Urgent assignments on record")
struct AssignmentRecordTests {
    private let province: AssignmentProvince
    private var assignments: Assignments { province.assignments }

    init() throws {
        province = try AssignmentProvince()
    }

    @Test("an order by the roster's turn sends the volunteer, with everything deferred by its day")
    func issuing() throws {
        let id = try #require(try province.issue().first).id
        let stored = try assignments.show(id)
        #expect(stored.assignment.order.person == province.volunteer)
        #expect(stored.standing == .volunteer && stored.chosenBecause == nil)
        #expect(stored.zone == .wit)
        #expect(stored.assignment.state == .issued)
        #expect(stored.assignment.endsOn == .day(2025, 11, 1))
        #expect(stored.assignment.ratification.lastDay == .day(2025, 10, 16))
        #expect(stored.assignment.deferred[.announcement]?.lastDay == .day(2025, 10, 7))
        #expect(stored.assignment.deferred.count == DeferredItem.allCases.count)
        #expect(stored.assignment.basis.number == AssignmentProvince.decree)
        #expect(stored.deadlines.count == DeferredItem.allCases.count + 2)
    }

    @Test("what is read back is what was issued")
    func roundTrip() throws {
        let applied = try #require(try province.issue().first)
        #expect(try assignments.show(applied.id).assignment == applied.assignment)
    }

    @Test("several people go by one order, the volunteer first and then by distance")
    func several() throws {
        let sent = try province.issue("1/2025", .first(3))
        #expect(sent.map(\.assignment.order.person) == [province.volunteer, province.near, province.far])
        #expect(Set(try assignments.list().map(\.order)).count == 1)
        #expect(throws: AssignmentRefusal.tooFew(canGo: 0)) { try province.issue("2/2025") }
    }

    @Test("a need without a decree, a decree that nobody knows, and one of other terms carry nobody (case 78)")
    func basis() throws {
        #expect(throws: AssignmentRefusal.needNotUrgent(province.province.need)) {
            try province.issue { $0.need = province.province.need }
        }
        #expect(throws: AssignmentRefusal.basisUnknown) { try province.issue { $0.basis = nil } }
        try province.issue()
        #expect(throws: AssignmentRefusal.basisDiffers) { try province.issue("2/2025") { $0.basis = .instruction } }
        try province.issue("3/2025") { $0.basis = nil }
        #expect(try assignments.list().count == 2)
    }

    @Test("nobody is sent without having agreed, or whose record says otherwise than what was ascertained")
    func safeguards() throws {
        #expect(throws: AssignmentFault.consentMissing) { try province.issue { $0.consents = [:] } }
        #expect(throws: AssignmentFault.safeguardMissing(.fitness)) {
            try province.issue { $0.safeguards.remove(.fitness) }
        }
        try province.session.execute(
            """
            insert into mutasi.discipline (employee_id, severity, status, starts_on)
            values (\(province.volunteer), 'S', 'PROSES', '2025-09-01')
            """
        )
        #expect(throws: AssignmentFault.safeguardMissing(.noDiscipline)) { try province.issue() }
    }

    @Test("who is named needs a reason, a place on the roster, and the turn")
    func named() throws {
        #expect(throws: AssignmentRefusal.reasonMissing) {
            try province.issue("1/2025", .named([province.far], reason: " "))
        }
        let stranger = province.province.sari.id
        #expect(throws: AssignmentRefusal.cannotGo(nil)) {
            try province.issue("1/2025", .named([stranger], reason: "ahli"))
        }
        let sent = try province.issue("1/2025", .named([province.far], reason: "menguasai bahasa setempat"))
        #expect(try assignments.show(try #require(sent.first).id).chosenBecause == "menguasai bahasa setempat")
        #expect(throws: AssignmentRefusal.alreadyAway) {
            try province.issue("2/2025", .named([province.far], reason: "lagi"))
        }
    }

    @Test("nobody is sent twice in a row while others can go, and rests after the return")
    func turn() throws {
        let first = try #require(try province.issue().first).id
        try province.apply(.returned(on: .day(2025, 10, 2)), to: first, by: province.clerk)
        #expect(try assignments.show(first).restsUntil == .day(2025, 11, 1))
        #expect(throws: AssignmentRefusal.notTheirTurn) {
            try province.issue("2/2025", .named([province.volunteer], reason: "mau lagi"))
        }
        #expect(try province.issue("2/2025").first?.assignment.order.person == province.near)
        #expect(try province.issue("3/2025").first?.assignment.order.person == province.far)
        // Nobody else can go: whoever rests does.
        let last = try #require(try province.issue("4/2025").first)
        #expect(last.assignment.order.person == province.volunteer)
        #expect(try assignments.show(last.id).standing == .setBack)
    }

    @Test("ratified, extended, delivered, recalled and returned: one hash-chained event each, and the deadlines follow")
    func wholeWay() throws {
        let id = try #require(try province.issue().first).id
        try province.apply(.ratify(on: .day(2025, 10, 3)), to: id, by: province.ppk)
        try province.session.transaction {
            _ = try assignments.extend(id, until: .day(2025, 12, 1), on: nil, by: province.clerk)
        }
        try province.apply(.deliver(.appraisals), to: id, by: province.clerk)
        try province.apply(.recall(on: .day(2025, 10, 20)), to: id, by: province.clerk)
        try province.apply(.returned(on: .day(2025, 10, 22)), to: id, by: province.clerk)
        let names = try assignments.events(of: id).map(\.name)
        #expect(names == [.issued, .ratified, .extended, .delivered, .recalled, .returned])
        #expect(try assignments.verifyLog().isEmpty)
        let stored = try assignments.show(id)
        #expect(stored.version == 6 && stored.assignment.endsOn == .day(2025, 12, 1))
        // What was put off stays due after the return.
        let running = stored.deadlines.filter { $0.standing == .running }
        #expect(running.count == DeferredItem.allCases.count - 1)
        #expect(running.allSatisfy { if case .assignmentItem = $0.purpose { true } else { false } })
        let ratification = stored.deadlines.first { $0.purpose == .deadline(.assignmentRatification) }
        guard case .met? = ratification?.standing else { throw Unexpected() }
    }

    private struct Unexpected: Error {}

    @Test("papers that are overdue hold up a conversion, whoever writes, until they come or the PPK does without them")
    func papers() throws {
        let session = province.session
        let id = try #require(try province.issue().first).id
        try province.apply(.ratify(on: .day(2025, 10, 3)), to: id, by: province.ppk)
        try ProposalProvince.setClock("2025-10-20 09:00+07", session)
        let today = CivilDate.day(2025, 10, 20)
        let convert = AssignmentEvent.convert(proposal: "1", on: today)
        #expect(throws: AssignmentFault.self) { try province.apply(convert, to: id, by: province.clerk) }
        let error = #expect(throws: PostgresError.self) {
            try session.execute("update mutasi.assignment set state = 'CONVERTED', proposal_id = 1")
        }
        #expect(error?.constraint == "deferred_papers_are_there")
        let waive = AssignmentEvent.waive(.auditClearance, reason: "Inspektorat terdampak")
        #expect(throws: AssignmentRefusal.wrongRole(.hrOperator, allowed: [.ppk])) {
            try province.apply(waive, to: id, by: province.clerk)
        }
        try province.apply(waive, to: id, by: province.ppk)
        let never = #expect(throws: PostgresError.self) {
            try session.execute("update mutasi.assignment set waived = array_append(waived, 'HUKDIS_TERTULIS')")
        }
        #expect(never?.constraint == "some_papers_are_never_waived")
        // The announcement is there by being published, and in no other way.
        for item in try assignments.show(id).assignment.deferred.keys where item != .announcement {
            try province.apply(.deliver(item), to: id, by: province.clerk)
        }
        let stored = try assignments.show(id)
        #expect(stored.waived == [.auditClearance] && Array(stored.assignment.deferred.keys) == [.announcement])
        let standings = stored.deadlines.filter { if case .assignmentItem = $0.purpose { true } else { false } }
        #expect(standings.filter { if case .stopped = $0.standing { true } else { false } }.count == 1)
        #expect(standings.filter { if case .met = $0.standing { true } else { false } }.count == 8)
        #expect(try assignments.events(of: id).last { $0.name == .waived }?.reason == "Inspektorat terdampak")
        #expect(try assignments.verifyLog().isEmpty)
    }

    @Test("only the PPK ratifies, and not their own assignment or that of somebody close")
    func ratification() throws {
        let id = try #require(try province.issue().first).id
        let day = CivilDate.day(2025, 10, 3)
        #expect(throws: AssignmentRefusal.wrongRole(.hrOperator, allowed: [.ppk])) {
            try province.apply(.ratify(on: day), to: id, by: province.clerk)
        }
        let own = ProposalActor(province.volunteer, as: .ppk)
        #expect(throws: AssignmentRefusal.conflictOfInterest) {
            try province.apply(.ratify(on: day), to: id, by: own)
        }
        #expect(throws: AssignmentFault.ratificationTooLate) {
            try province.apply(.ratify(on: .day(2025, 10, 17)), to: id, by: province.ppk)
        }
    }

    @Test("when the status ends its assignments get a day of return, and new ones are refused (case 79)")
    func statusEnds() throws {
        let sent = try province.issue("1/2025", .first(2))
        let day = CivilDate.day(2025, 10, 2)
        let ended = try province.session.transaction {
            try assignments.endStatus(AssignmentProvince.decree, on: day, by: province.clerk)
        }
        #expect(ended.map(\.id) == sent.map(\.id))
        #expect(ended.allSatisfy { $0.assignment.returnBy == .day(2025, 10, 5) })
        #expect(try assignments.list().allSatisfy { $0.assignment.state == .returning })
        #expect(throws: AssignmentFault.basisExpired) {
            try province.issue("2/2025") { $0.startsOn = .day(2025, 10, 3) }
        }
        #expect(throws: AssignmentRefusal.statusEndedBefore) {
            try province.session.transaction {
                try assignments.endStatus(AssignmentProvince.decree, on: day, by: province.clerk)
            }
        }
        #expect(throws: AssignmentRefusal.noStatus) {
            try province.session.transaction { try assignments.endStatus("9/9", on: day, by: province.clerk) }
        }
    }

    @Test("every refusal has a code of its own, a rule and a sentence in both languages")
    func sentences() {
        let refusals: [AssignmentRefusal] = [
            .unknown(AssignmentID(1)), .needNotUrgent(NeedID(1)), .basisUnknown, .basisDiffers, .statusEndedBefore,
            .noStatus, .tooFew(canGo: 1), .cannotGo(.unskilled), .notTheirTurn, .alreadyAway, .reasonMissing,
            .wrongRole(.tpk, allowed: [.ppk]), .conflictOfInterest, .numberTaken, .unknownSkill("X"),
        ]
        #expect(Set(refusals.map(\.code)).count == refusals.count)
        let sentences = refusals.flatMap { [$0.sentence(in: .indonesian), $0.sentence(in: .english)] }
        #expect(Set(sentences).count == sentences.count)
        #expect(refusals.allSatisfy { !$0.grounds.basis.isEmpty && !$0.grounds.english.isEmpty })
    }
}
