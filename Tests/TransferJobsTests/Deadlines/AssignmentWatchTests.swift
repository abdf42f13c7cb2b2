import JobQueue
import JobQueueTesting
import Postgres
import TestSupport
import Testing
import TransferJobs
import TransferStore
import Transfers

/// Sent on Thursday 2 October 2025 to an island in the zone WIT: ratified until the 16th, over on 1 November.
@Suite("deadline.watch, of urgent assignments")
struct AssignmentWatchTests {
    private func ratification(_ province: WatchedProvince, _ id: AssignmentID) throws -> StoredDeadline {
        try #require(try Deadlines(province.session).all(of: id).running(.deadline(.assignmentRatification)))
    }

    private func assignment(_ province: WatchedProvince, _ id: AssignmentID) throws -> Assignment {
        try Assignments(province.session).show(id).assignment
    }

    @Test("not ratified in ten working days it lapses once, with an alarm and an order to return (case 80)")
    func lapse() throws {
        let province = try WatchedProvince()
        let id = try province.send()
        let deadline = try ratification(province, id)
        // Midnight on the island is ten in the evening in Jakarta.
        #expect(try province.watch(deadline.id, at: "2025-10-16 21:59:59+07").contains("snooze"))
        #expect(try province.watch(deadline.id, at: "2025-10-16 22:00+07").contains("lapsed"))
        #expect(try province.watch(deadline.id, at: "2025-10-16 22:01+07").contains("nothing"))
        #expect(try assignment(province, id).state == .lapsed)
        let alarms = try province.alarms()
        #expect(alarms.count == 1 && alarms.first?.body.contains("ALARM") ?? false)
        #expect(try Deadlines(province.session).lapsedAssignments() == 1)
        #expect(try Deadlines(province.session).all(of: id).running(.deadline(.assignmentReturn)) != nil)
        let events = try Assignments(province.session).events(of: id)
        #expect(events.map(\.name) == [.issued, .lapsed] && events.last?.role == .worker)
    }

    @Test("once ratified nothing lapses, and after the last day of the term the person is called back")
    func term() throws {
        let province = try WatchedProvince()
        let session = province.session
        let id = try province.send()
        let deadline = try ratification(province, id)
        try session.transaction {
            let day = try CivilDate(parsing: "2025-10-03")
            _ = try AssignmentDesk(session).apply(.ratify(on: day), to: id, by: province.ppk)
        }
        #expect(try province.watch(deadline.id, at: "2025-10-17 09:00+07").contains("nothing"))
        let term = try #require(try Deadlines(session).all(of: id).running(.deadline(.assignmentTerm)))
        #expect(try province.watch(term.id, at: "2025-11-02 09:00+07").contains("termEnded"))
        #expect(try assignment(province, id).state == .returning)
        #expect(try province.alarms().count == 1)
    }

    @Test("a document that does not follow by its day is told of once, and not when it came")
    func deferred() throws {
        let province = try WatchedProvince()
        let session = province.session
        let id = try province.send()
        let items = try Deadlines(session).all(of: id)
        let announcement = try #require(items.running(.assignmentItem(.announcement)))
        let appraisals = try #require(items.running(.assignmentItem(.appraisals)))
        try session.transaction {
            _ = try AssignmentDesk(session).apply(.deliver(.appraisals), to: id, by: province.clerk)
        }
        #expect(try province.watch(announcement.id, at: "2025-10-08 09:00+07").contains("escalated"))
        #expect(try province.watch(announcement.id, at: "2025-10-08 09:01+07").contains("nothing"))
        #expect(try province.watch(appraisals.id, at: "2025-10-20 09:00+07").contains("nothing"))
        #expect(try province.alarms().count == 1)
    }

    @Test("papers of one assignment that fall due together are told of in one notice")
    func together() throws {
        let province = try WatchedProvince()
        let deadlines = Deadlines(province.session)
        let id = try province.send()
        let papers = try deadlines.all(of: id).filter { $0.computed?.name == .assignmentDeferral }
        #expect(papers.count == 9)
        let did = try papers.map { try province.watch($0.id, at: "2025-10-17 09:00+07") }
        #expect(did.map { $0.contains("escalated") } == [true] + Array(repeating: false, count: 8))
        let alarms = try province.alarms()
        #expect(alarms.count == 1 && alarms.first?.subject.contains("D01, D02, D07") ?? false)
        #expect(try deadlines.all(of: id).filter { $0.overdueAt != nil }.count == 9)
    }

    @Test("the person is told of the order at any hour, and of what to do when it lapsed")
    func told() throws {
        let province = try WatchedProvince(at: "2025-10-02 23:00+07")
        let session = province.session
        _ = try province.send()
        let job = try #require(try session.enqueued(TellOfAssignment.kind).first)
        _ = try province.registry.run(NewJob(TellOfAssignment.kind, args: job.args), on: session)
        let notice: Int64 = try session.query(
            "select id from mutasi.notification where template = 'assignment.news' and channel = 'INBOX'"
        )[0].decode(at: 0)
        _ = try province.registry.run(NewJob(SendNotice.kind, args: try SendNotice(notice: notice).json()))
        let message = try #require(try Notices(session).inbox().first)
        #expect(message.body.contains("Pos Siaga Bencana Pulau Cendana"))
        #expect(message.body.contains("sementara"))
    }

    @Test(
        "converted, a regular proposal is drafted on its normal path, and of the assignment only what was put off stays due"
    )
    func converted() throws {
        let province = try WatchedProvince()
        let session = province.session
        let need = try province.urgentNeed()
        let day = try CivilDate(parsing: "2025-10-02")
        let ranked = try session.transaction(.repeatableRead) {
            let evaluations = Evaluations(session)
            return try evaluations.people(try evaluations.run(need, asOf: day).id, .ranked)
        }
        let nip = try #require(ranked.first).nip
        let person = try People(session).find(nip: nip)
        let id = try province.send(nip)
        let desk = AssignmentDesk(session)
        #expect(throws: AssignmentFault.notRatified) {
            try session.transaction { try desk.convert(id, of: person, by: province.clerk) }
        }
        #expect(try Proposals(session).list(.all).isEmpty)
        let drafted = try session.transaction {
            _ = try desk.apply(.ratify(on: day), to: id, by: province.ppk)
            return try desk.convert(id, of: person, by: province.clerk).proposal
        }
        #expect(try province.state(of: drafted.id) == .evaluated)
        #expect(try assignment(province, id).proposal == "\(drafted.id)")
        let running = try Deadlines(session).all(of: id).filter { $0.standing == .running }
        #expect(running.count == DeferredItem.allCases.count)
        #expect(running.allSatisfy { if case .assignmentItem = $0.purpose { true } else { false } })
        #expect(try Assignments(session).list().isEmpty)
        // Overdue after the conversion, it is told of as before it.
        let paper = try #require(running.last)
        #expect(try province.watch(paper.id, at: "2025-10-20 09:00+07").contains("escalated"))
    }

    @Test("when the clock is moved past the deadline, a daemon runs the watch at once")
    func shifted() throws {
        let province = try WatchedProvince(at: nil)
        let session = province.session
        let id = try province.send(validUntil: "2099-12-31")
        let key = "deadline:\(try ratification(province, id).id)"
        let job = try #require(try session.enqueued(WatchDeadline.kind).first { $0.uniqueKey == key })
        try province.province.start()
        #expect(try session.jobStatus(job.id)?.state == .scheduled)
        try CivilClock(session).advance(by: .seconds(40 * 86_400), by: "sri", reason: "peragaan")
        let outcome = try province.province.outcome(of: job.id)
        #expect(outcome.state == "completed" && outcome.result?.contains("lapsed") ?? false, "\(outcome)")
        #expect(try assignment(province, id).state == .lapsed)
    }
}
