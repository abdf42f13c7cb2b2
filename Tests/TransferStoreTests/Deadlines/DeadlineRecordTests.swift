import Postgres
import TestSupport
import Testing
import TransferStore
import Transfers

@Suite("Deadlines on record")
struct DeadlineRecordTests {
    private let province: ProposalProvince
    private let session: Session
    private let proposal: ProposalID
    private var deadlines: Deadlines { Deadlines(session) }

    init() throws {
        province = try ProposalProvince()
        session = province.session
        proposal = try province.draft()
        try session.execute("delete from mutasi.holiday")
    }

    private func addHolidays(_ days: String...) throws {
        for day in days {
            try session.execute("insert into mutasi.holiday (held_on, name, kind) values (\(day)::date, 'x', 'LIBUR')")
        }
    }

    /// Sets a deadline, and returns it as it is on record.
    private func set(_ name: DeadlineName, from start: CivilDate, zone: TimeZoneOfUnit = .wib) throws -> StoredDeadline
    {
        let calculator = try deadlines.calculator(on: .day(2025, 10, 2))
        try deadlines.watch(try calculator.deadline(name, from: start, zone: zone), of: proposal)
        return try #require(try deadlines.all(of: proposal).last { $0.purpose == .deadline(name) })
    }

    @Test("the objection's and the PPK's working days end where domain 3.5 has it, by the holidays on record")
    func objectionVector() throws {
        try addHolidays("2025-12-25", "2025-12-26", "2026-01-01", "2026-01-16")
        let filing = try set(.objectionFiling, from: .day(2025, 12, 15))
        #expect(filing.lastDay == .day(2026, 1, 7))
        #expect(filing.length == .workingDays(14))
        let answer = try set(.objectionAnswer, from: filing.lastDay)
        #expect(answer.lastDay == .day(2026, 2, 6))
    }

    @Test("the inauguration's thirty working days end where domain 3.5 has it, in the addressee's zone")
    func inaugurationVector() throws {
        let deadline = try set(.inauguration, from: .day(2026, 2, 2), zone: .wit)
        #expect(deadline.lastDay == .day(2026, 3, 16))
        let end: String = try session.query(
            "select to_char(ends_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS') from mutasi.deadline order by id desc limit 1"
        )[0].decode(at: 0)
        #expect(end == "2026-03-16 14:59:59")
    }

    @Test("holidays that are announced later give the employee more time, and both counts are kept (case 76)")
    func recomputed() throws {
        let filing = try set(.objectionFiling, from: .day(2025, 12, 15))
        let answer = try set(.objectionAnswer, from: .day(2026, 1, 7))
        #expect(filing.lastDay == .day(2026, 1, 2))
        try addHolidays("2025-12-25", "2025-12-26", "2026-01-01", "2026-01-16")
        let changed = try session.transaction { try deadlines.recompute() }
        let ours = changed.filter { [filing.id, answer.id].contains($0.id) }
        #expect(ours.map(\.counted) == [.day(2026, 1, 7), .day(2026, 2, 6)])
        #expect(ours.map(\.holds) == [true, false])
        #expect(try deadlines.find(filing.id)?.lastDay == .day(2026, 1, 7))
        #expect(try deadlines.find(answer.id)?.lastDay == answer.lastDay)
        for (id, days) in [(filing.id, [2, 7]), (answer.id, [5, 6])] {
            let history = try #require(try deadlines.history(of: id))
            #expect(history.versions.map(\.lastDay.day) == days)
        }
        #expect(try session.transaction { try deadlines.recompute() }.isEmpty)
    }

    @Test("a holiday that is taken back takes no time from the employee")
    func takenBack() throws {
        try addHolidays("2025-12-25")
        let filing = try set(.objectionFiling, from: .day(2025, 12, 15))
        try session.execute("delete from mutasi.holiday")
        let changed = try session.transaction { try deadlines.recompute() }
        #expect(changed.first { $0.id == filing.id }?.holds == false)
        #expect(try deadlines.find(filing.id)?.lastDay == filing.lastDay)
    }

    @Test("the database lets no deadline come nearer, and logs every version whoever writes")
    func database() throws {
        let filing = try set(.objectionFiling, from: .day(2025, 12, 15))
        let error = #expect(throws: PostgresError.self) {
            try session.execute("update mutasi.deadline set last_day = last_day - 1 where id = \(filing.id.number)")
        }
        #expect(error?.constraint == "deadline_only_grows")
        #expect(try deadlines.markOverdue(filing.id))
        #expect(try !deadlines.markOverdue(filing.id))
        try session.execute(
            """
            update mutasi.deadline set last_day = last_day + 1, ends_at = ends_at + interval '1 day'
            where id = \(filing.id.number)
            """
        )
        #expect(try deadlines.history(of: filing.id)?.versions.count == 2)
        // Of the new day nobody has been told yet.
        #expect(try deadlines.markOverdue(filing.id))
    }

    @Test("an evaluation counts for thirty days up to the submission, and each new one begins anew")
    func freshness() throws {
        let running = { try self.deadlines.all(of: self.proposal).filter { $0.standing == .running } }
        #expect(try running().map(\.purpose) == [.deadline(.evaluationFreshness)])
        #expect(try running().first?.lastDay == .day(2025, 10, 31))
        _ = try session.transaction { try Proposals(session).reevaluate(proposal) }
        #expect(try running().count == 1)
        try province.submit(proposal)
        #expect(try !running().map(\.purpose).contains(.deadline(.evaluationFreshness)))
    }

    @Test("a list shows what runs on a day, and what has passed by then")
    func listing() throws {
        let asOf = CivilDate.day(2025, 11, 1)
        #expect(try deadlines.running().map(\.isOverdue) == [false])
        #expect(try deadlines.running(overdueOnly: true).isEmpty)
        #expect(try deadlines.running(on: asOf, overdueOnly: true).map(\.nip) == [SeededProvince.sari])
        #expect(try deadlines.running(on: .day(2025, 9, 30)).isEmpty)
        #expect(try deadlines.health() == (0, 0))
    }

    @Test("a decided proposal has one deadline of the signature, and the PPK had one for the decision")
    func stepsOnce() throws {
        let package = try PackageProvince()
        _ = try package.decided([package.sari])
        let all = try Deadlines(package.session).all(of: package.sari)
        func standings(_ name: DeadlineName) -> [Bool] {
            all.filter { $0.purpose == .deadline(name) }.map { $0.standing == .running }
        }
        #expect(standings(.decision) == [false])
        #expect(standings(.signing) == [true])
        #expect(standings(.committeeReview) == [false])
    }

    @Test("of a proposal that came to an end nothing is asked for any more", arguments: ["DECLINED", "REVOKED"])
    func ended(state: String) throws {
        let package = try PackageProvince()
        let id = state == "REVOKED" ? try package.decided([package.sari]) : try package.endorsed([package.sari])
        let session = package.session
        try session.execute(
            """
            insert into mutasi.deadline (proposal_id, name, subject, starts_on, last_day, ends_at, zone, basis,
                calendar_version, is_of_state)
            values (\(package.sari.number), 'DOCUMENT_DEFERRED', 'D08', '2025-10-02', '2025-10-16',
                '2025-10-16 23:59:59+07', 'WIB', 'penundaan mendesak', '-', false)
            """
        )
        if state == "REVOKED" {
            try package.sign(id)
            let letter = Letter(number: "821/9/2025", date: .day(2025, 10, 2))
            try package.base.apply(.revoked(letter), to: package.sari, by: package.ppk)
        } else {
            try session.transaction {
                let declined = Decision(approves: false, authority: .ppk, reason: "Anggaran")
                _ = try package.packages.decide(id, declined, by: package.ppk)
            }
        }
        #expect(try Proposals(session).show(package.sari).proposal.state.rawValue == state)
        #expect(try Deadlines(session).all(of: package.sari).allSatisfy { $0.standing != .running })
        #expect(try Deadlines(session).unwatched(of: .proposal(package.sari)).isEmpty)
    }
}
