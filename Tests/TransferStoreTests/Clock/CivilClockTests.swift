import Postgres
import TestSupport
import Testing
import TransferStore
import Transfers

@Suite("The civil clock")
struct CivilClockTests {
    private let database: TestDatabase
    private let session: Session
    private let clock: CivilClock

    init() throws {
        database = try TestDatabase()
        session = try database.session()
        clock = CivilClock(session)
    }

    /// So many days from now, to the microsecond as the database counts.
    private func moment(inDays days: Int) throws -> Instant {
        try session.value("select now() + make_interval(hours => \(Int32(24 * days)))")
    }

    @Test("it shows real time until somebody shifts it")
    func real() throws {
        let reading = try clock.reading()
        #expect(reading.civil == reading.real)
        #expect(!reading.isShifted)
        #expect(reading.ahead == .zero)
        #expect(try session.value("select mutasi.civil_now() = now()"))
    }

    @Test("shifted, it shows that moment in the same transaction, and goes on from there at its usual pace")
    func shift() throws {
        let moment = try moment(inDays: 400)
        try session.transaction {
            try clock.shift(to: moment, by: "sri", reason: "peragaan")
            #expect(try clock.moment() == moment)
        }
        let later = try clock.reading()
        #expect(later.isShifted)
        #expect(later.civil > moment && later.civil.microseconds - moment.microseconds < 60_000_000)
        #expect(try later.today == session.value("select (now() + interval '9600 hours' + interval '7 hours')::date"))
    }

    @Test("with somebody on record it only goes forward: neither to the past, nor back before what it has shown")
    func forward() throws {
        try EnrolledEmployee.insert(session)
        #expect(throws: ClockFault.notForward) { try clock.shift(to: moment(inDays: -1), by: "sri", reason: "x") }
        try clock.shift(to: moment(inDays: 20), by: "sri", reason: "x")
        #expect(throws: ClockFault.notForward) { try clock.shift(to: moment(inDays: 10), by: "sri", reason: "x") }
        #expect(try clock.reading().ahead > .seconds(19 * 86_400))
    }

    @Test("while nobody is on record a demonstration may begin in the past, from where it goes on")
    func past() throws {
        try clock.shift(to: moment(inDays: -400), by: "sri", reason: "peragaan")
        #expect(try clock.reading().isShifted)
        #expect(try clock.reading().ahead < .seconds(-399 * 86_400))
        try EnrolledEmployee.insert(session)
        try clock.shift(to: moment(inDays: -390), by: "sri", reason: "peragaan")
        #expect(throws: ClockFault.notForward) { try clock.shift(to: moment(inDays: -395), by: "sri", reason: "x") }
        #expect(try clock.reset(by: "sri", reason: "selesai"))
        #expect(throws: ClockFault.tooFar) { try clock.shift(to: moment(inDays: -36_600), by: "sri", reason: "x") }
    }

    @Test("it goes forward by a length of time, which adds up")
    func advance() throws {
        for _ in 0..<2 { try clock.advance(by: .seconds(86_400), by: "sri", reason: "x") }
        #expect(try clock.reading().ahead == .seconds(2 * 86_400))
    }

    @Test("a reset takes it back to real time, and is told apart from none")
    func reset() throws {
        try clock.advance(by: .seconds(86_400), by: "sri", reason: "x")
        #expect(try clock.reset(by: "sri", reason: "selesai"))
        #expect(try clock.reading().ahead == .zero)
        #expect(try !clock.reset(by: "sri", reason: "selesai"))
    }

    @Test("more than a century ahead is refused, by every way")
    func century() throws {
        #expect(throws: ClockFault.tooFar) { try clock.shift(to: moment(inDays: 36_600), by: "sri", reason: "x") }
        #expect(throws: ClockFault.tooFar) {
            try clock.advance(by: .seconds(Int64.max), by: "sri", reason: "x")
        }
        try clock.advance(by: .seconds(36_000 * 86_400), by: "sri", reason: "x")
        #expect(throws: ClockFault.tooFar) { try clock.advance(by: .seconds(600 * 86_400), by: "sri", reason: "x") }
    }

    @Test("each change is in the record of actions with who, why, before and after; a refused one is not")
    func record() throws {
        #expect(throws: ClockFault.noReason) { try clock.shift(to: moment(inDays: 9), by: "sri", reason: "  ") }
        try clock.advance(by: .seconds(3_600), by: "sri", reason: "peragaan")
        try clock.reset(by: "budi", reason: "selesai")
        let actions: [String] = try session.query(
            """
            select concat_ws(' ', actor, verb, subject, before ->> 'ahead_s', after ->> 'ahead_s', reason)
            from jobs.action order by id
            """
        ).map { try $0.decode(at: 0) }
        #expect(
            actions == [
                "sri shift clock 0.000000 3600.000000 peragaan", "budi reset clock 3600.000000 0.000000 selesai",
            ]
        )
    }

    @Test("only the owner of the schema may shift or reset it, whatever else a role may do; everybody may read it")
    func owner() throws {
        let role = "mutasi_stranger_\(UInt64.random(in: 0 ... .max))"
        try session.script(
            """
            create role \(role);
            grant usage on schema mutasi, jobs to \(role);
            grant select, insert, update on all tables in schema jobs to \(role);
            """
        )
        defer {
            #expect(throws: Never.self) { try session.script("reset role; drop owned by \(role); drop role \(role)") }
        }
        try session.script("set role \(role)")
        #expect(throws: ClockFault.notOwner) { try clock.advance(by: .seconds(60), by: "sri", reason: "x") }
        #expect(throws: ClockFault.notOwner) { try clock.reset(by: "sri", reason: "x") }
        // A grant of the function by mistake shifts nothing either.
        try session.script(
            """
            reset role; grant execute on all functions in schema mutasi, jobs to \(role); set role \(role)
            """
        )
        #expect(throws: ClockFault.notOwner) { try clock.advance(by: .seconds(60), by: "sri", reason: "x") }
        #expect(try !clock.reading().isShifted)
    }

    @Test("what is recorded in the domain is dated by it")
    func dates() throws {
        try EnrolledEmployee.insert(session)
        try clock.advance(by: .seconds(400 * 86_400), by: "sri", reason: "x")
        let enrolled: Bool = try session.value(
            """
            insert into mutasi.enrolment (employee_id, course_code, state, year, hours)
            select id, 'K-01', 'CANCELLED', 2027, 24 from mutasi.employee
            returning created_at > now() + interval '399 days' and changed_at = created_at
            """
        )
        #expect(enrolled)
        let notices = Notices(session)
        let notice = NewNotice(to: .operator("bkd"), by: .inbox, template: "general", subjects: "{}")
        let id = try #require(try notices.add(notice))
        try notices.putIntoInbox(id, subject: "a", body: "b")
        let isDated: Bool = try session.value(
            """
            select least(n.created_at, n.not_before, n.settled_at, i.delivered_at) > now() + interval '399 days'
            from mutasi.notification n join mutasi.inbox i on i.notification_id = n.id
            """
        )
        #expect(isDated)
    }

    @Test("its row cannot be lost")
    func row() {
        for statement: SQL in ["delete from mutasi.clock", "truncate mutasi.clock"] {
            #expect(throws: PostgresError.self) { try session.execute(statement) }
        }
        #expect(throws: PostgresError.self) { try session.execute("insert into mutasi.clock default values") }
    }

    @Test("every refusal has a code and a sentence of its own in both languages")
    func sentences() {
        let faults: [ClockFault] = [.notOwner, .notForward, .tooFar, .noReason]
        #expect(Set(faults.map(\.code)).count == faults.count)
        let sentences = faults.flatMap { [$0.sentence(in: .indonesian), $0.sentence(in: .english)] }
        #expect(Set(sentences).count == sentences.count)
    }
}
