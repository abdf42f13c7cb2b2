import JobQueue
import JobQueueTesting
import Postgres
import TestSupport
import Testing
import TransferJobs
import TransferStore
import Transfers

/// The dialogue is held until Thursday 9 October 2025; the evaluation counts until Friday 31 October.
@Suite("deadline.watch, of proposals")
struct DeadlineWatchTests {
    private let province: WatchedProvince
    private let session: Session
    private let proposal: ProposalID
    private let need: NeedID
    private var deadlines: Deadlines { Deadlines(session) }

    init() throws {
        province = try WatchedProvince()
        session = province.session
        (proposal, need) = try province.propose()
    }

    private func running(_ name: DeadlineName) throws -> StoredDeadline {
        try #require(try deadlines.all(of: proposal).running(.deadline(name)))
    }

    @Test("each deadline that begins is watched by one job, at the moment after its last second")
    func enqueued() throws {
        let jobs = try session.enqueued(WatchDeadline.kind)
        let ids = try [running(.dialogue), running(.evaluationFreshness)].map(\.id)
        #expect(Set(jobs.map(\.uniqueKey)) == Set(ids.map { "deadline:\($0)" }))
        let dialogue = try #require(jobs.first { $0.uniqueKey == "deadline:\(ids[0])" })
        let end = Instant(date: try CivilDate(parsing: "2025-10-10"), second: 0, zone: .wib)
        #expect(dialogue.runAt == Timestamp(unixMicroseconds: end.microseconds))
        try session.transaction { try DeadlineDesk(session).watch(.proposal(proposal)) }
        #expect(try session.enqueued(WatchDeadline.kind).count == jobs.count)
    }

    @Test("what has passed is told of once, to the operator and to who leads the dialogue, and is listed as overdue")
    func escalated() throws {
        let dialogue = try running(.dialogue)
        #expect(try province.watch(dialogue.id, at: "2025-10-09 23:59:59.9+07").contains("snooze"))
        #expect(try province.watch(dialogue.id, at: "2025-10-10 00:00+07").contains("escalated"))
        #expect(try province.watch(dialogue.id, at: "2025-10-10 00:01+07").contains("nothing"))
        let alarms = try province.alarms()
        #expect(alarms.count == 1)
        #expect(alarms.first?.body.contains("usulan nomor \(proposal)") ?? false)
        #expect(!(alarms.first?.body.contains("Sari") ?? true))
        let told: Int = try session.query(
            "select count(distinct employee_id) from mutasi.notification where template = 'deadline.passed' and employee_id is not null"
        )[0].decode(at: 0)
        #expect(told == 1)
        #expect(try deadlines.running(overdueOnly: true).map(\.deadline.id) == [dialogue.id])
        #expect(try deadlines.health() == (1, 0))
    }

    @Test("nothing happens to a deadline that was met, or stopped with its proposal")
    func ended() throws {
        let dialogue = try running(.dialogue)
        try session.transaction {
            _ = try ProposalDesk(session).apply(.cancelled(reason: "formasi dihapus"), to: proposal, by: province.clerk)
        }
        #expect(try province.watch(dialogue.id, at: "2025-10-10 09:00+07").contains("nothing"))
        #expect(try province.alarms().isEmpty)
    }

    @Test("a job for a deadline that is not there is discarded")
    func unknown() throws {
        #expect(try province.watch(DeadlineID(987_654), at: "2025-10-10 09:00+07").contains("discard"))
    }

    @Test("an evaluation that is too old ends the proposal, and the employee is told; a second run does nothing")
    func expired() throws {
        let freshness = try running(.evaluationFreshness)
        #expect(try province.watch(freshness.id, at: "2025-11-01 00:00+07").contains("expired"))
        #expect(try province.state(of: proposal) == .expired)
        #expect(try session.enqueued(TellOfProposal.kind).count == 1)
        #expect(try province.alarms().count == 1)
        #expect(try province.watch(freshness.id, at: "2025-11-01 00:01+07").contains("nothing"))
        #expect(try Proposals(session).events(of: proposal).last?.role == .worker)
        #expect(try Proposals(session).verifyLog().isEmpty)
    }

    @Test("a newer evaluation is taken over instead, and is watched in turn")
    func renewed() throws {
        let freshness = try running(.evaluationFreshness)
        let day = try CivilDate(parsing: "2025-10-20")
        try province.setClock("2025-10-20 09:00+07")
        try session.transaction(.repeatableRead) { _ = try Evaluations(session).run(need, asOf: day) }
        #expect(try province.watch(freshness.id, at: "2025-11-01 00:00+07").contains("renewed"))
        #expect(try province.state(of: proposal) == .dialogue)
        let next = try running(.evaluationFreshness)
        #expect(next.lastDay == day.adding(days: 30))
        #expect(try session.enqueued(WatchDeadline.kind).contains { $0.uniqueKey == "deadline:\(next.id)" })
    }

    @Test("a frozen proposal is left in peace, and watched anew when it goes on")
    func frozen() throws {
        try session.transaction {
            _ = try ProposalDesk(session).apply(.frozen(.dataConflict), to: proposal, by: province.clerk)
        }
        let freshness = try running(.evaluationFreshness)
        #expect(try province.watch(freshness.id, at: "2025-11-01 00:00+07").contains("frozen"))
        #expect(try province.state(of: proposal) == .frozen)
        try session.execute("delete from jobs.job where kind = 'deadline.watch'")
        try session.transaction {
            _ = try ProposalDesk(session).apply(.resumed(reason: "sudah benar"), to: proposal, by: province.clerk)
        }
        let keys = Set(try session.enqueued(WatchDeadline.kind).map(\.uniqueKey))
        #expect(try keys == Set([running(.dialogue), freshness].map { "deadline:\($0.id)" }))
    }

    @Test("prolonged by a holiday, it is looked at again at its new end, and both counts are kept (case 76)")
    func prolonged() throws {
        let calculator = try deadlines.calculator(on: try CivilDate(parsing: "2025-10-02"))
        let start = try CivilDate(parsing: "2025-11-03")
        try session.transaction {
            try deadlines.watch(try calculator.deadline(.objectionFiling, from: start, zone: .wib), of: proposal)
            try DeadlineDesk(session).watch(.proposal(proposal))
        }
        let filing = try running(.objectionFiling)
        #expect(filing.lastDay == (try CivilDate(parsing: "2025-11-21")))
        let changed = try session.transaction {
            try session.execute(
                "insert into mutasi.holiday (held_on, name, kind) values ('2025-11-20', 'Cuti bersama', 'CUTI_BERSAMA')"
            )
            return try DeadlineDesk(session).recompute()
        }
        #expect(changed.filter(\.holds).map(\.id) == [filing.id])
        #expect(try province.watch(filing.id, at: "2025-11-22 00:00+07").contains("snooze"))
        #expect(try province.watch(filing.id, at: "2025-11-25 00:00+07").contains("escalated"))
        #expect(try deadlines.history(of: filing.id)?.versions.count == 2)
    }

    @Test("the answer that did not come is left to the reminders, which record it as no consent (case 63)")
    func silence() throws {
        let start = try CivilDate(parsing: "2025-10-02")
        let calculator = try deadlines.calculator(on: start)
        try session.transaction {
            try deadlines.watch(try calculator.deadline(.dialogueAnswer, from: start, zone: .wib), of: proposal)
        }
        let answer = try running(.dialogueAnswer)
        #expect(try province.watch(answer.id, at: "2025-10-10 00:00+07").contains("leftToReminder"))
        #expect(try province.alarms().isEmpty)
    }

    @Test("an urgent proposal is watched by the hour, and whoever has to act is told at any hour")
    func hours() throws {
        let need = try province.urgentNeed()
        let day = try CivilDate(parsing: "2025-10-02")
        try province.setClock("2025-10-02 21:30+07")
        let ranked = try session.transaction(.repeatableRead) {
            let evaluations = Evaluations(session)
            return try evaluations.people(try evaluations.run(need, asOf: day).id, .ranked)
        }
        let person = try People(session).find(nip: try #require(ranked.first).nip)
        let leader = try Dialogues(session).superior(of: person.id).person
        let id = try session.transaction {
            let desk = ProposalDesk(session)
            let id = try desk.draft(for: need, of: person, by: province.clerk).id
            _ = try desk.apply(.dialogueOpened(leader: leader, informedOn: day), to: id, by: province.clerk)
            return id
        }
        let dialogue = try #require(try deadlines.all(of: id).running(.deadline(.dialogue)))
        #expect(dialogue.length == .hours(24))
        let end = Instant(date: try CivilDate(parsing: "2025-10-03"), second: 77_400, zone: .wib)
        #expect(dialogue.endsAt == end && dialogue.isOverAt == end)
        let job = try #require(
            try session.enqueued(WatchDeadline.kind).first { $0.uniqueKey == "deadline:\(dialogue.id)" }
        )
        #expect(job.runAt == Timestamp(unixMicroseconds: end.microseconds))
        #expect(try province.watch(dialogue.id, at: "2025-10-03 21:29+07").contains("snooze"))
        #expect(try province.watch(dialogue.id, at: "2025-10-03 21:30+07").contains("escalated"))
        #expect(try province.alarms().contains { $0.body.contains("pukul 21.30 WIB") })
        let urgent: Bool = try session.query(
            "select is_urgent from mutasi.notification where template = 'deadline.passed' and employee_id = \(leader) limit 1"
        )[0].decode(at: 0)
        #expect(urgent)
        try province.setClock("2025-10-03 21:31+07")
        #expect(try deadlines.running(overdueOnly: true).map(\.deadline.id).contains(dialogue.id))
    }
}
