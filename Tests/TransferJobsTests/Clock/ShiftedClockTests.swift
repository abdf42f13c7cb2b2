import Delivery
import JobQueue
import Postgres
import TestSupport
import Testing
import TransferStore
import Transfers

@testable import TransferJobs

@Suite("Jobs under a shifted clock")
struct ShiftedClockTests {
    private func value<Value: PostgresField>(_ session: Session, _ sql: SQL, as type: Value.Type) throws -> Value {
        try #require(try session.query(sql).first).decode(at: 0)
    }

    /// Nine in the evening where the employee of the tests works, some day next year that is no holiday.
    private func evening(_ session: Session) throws -> Instant {
        try value(
            session,
            "select (current_date + 400 + time '21:00') at time zone 'Asia/Jayapura'",
            as: Instant.self
        )
    }

    @Test("an evaluation that names no day is as of the civil one")
    func asOf() throws {
        let province = try Province()
        let session = try province.database.session()
        let day = try CivilDate(parsing: "2025-10-01")
        let need = Need(
            source: .vacancy,
            evidence: NeedEvidence(institution: "K=1, B=0"),
            post: "J-KASI-PROMKES",
            unit: "U-BKWK-PP",
            effectiveOn: day
        )
        let id = try Needs(session).add(need, on: day)
        try CivilClock(session).advance(by: .seconds(90 * 86_400), by: "sri", reason: "x")
        try province.start()
        let job = try session.enqueue(NewJob(EvaluateNeed.kind, args: try EvaluateNeed(need: id.number).json()))
        let outcome = try province.outcome(of: job)
        #expect(outcome.state == "completed", "\(outcome)")
        let isCivil = try value(
            session,
            """
            select as_of = (evaluated_at at time zone 'Asia/Jakarta')::date and evaluated_at > now() + interval '89 days'
            from mutasi.evaluation_run
            """,
            as: Bool.self
        )
        #expect(isCivil)
    }

    @Test("a notice of a civil evening waits for the civil morning: ten hours of real time, not four hundred days")
    func quietHours() throws {
        let office = try Office()
        try CivilClock(office.session).shift(to: try evening(office.session), by: "sri", reason: "x")
        try office.tell(isUrgent: false)
        #expect(
            try office.text("select (not_before at time zone 'Asia/Jayapura')::time::text from mutasi.notification")
                == "07:00:00"
        )
        let wait = try value(office.session, "select run_at - now() from jobs.job", as: Interval.self)
        #expect((9 * 3_600...10 * 3_600).contains(wait.microseconds / 1_000_000) && wait.days == 0)
    }

    @Test("it goes out at once when the clock is set to the morning")
    func hastened() throws {
        let office = try Office()
        let clock = CivilClock(office.session)
        try clock.shift(to: try evening(office.session), by: "sri", reason: "x")
        try office.tell(isUrgent: false)
        try clock.advance(by: .seconds(3_600), by: "sri", reason: "not yet")
        #expect(try office.number("select count(*) from jobs.status where state = 'scheduled'") == 1)
        try clock.advance(by: .seconds(10 * 3_600), by: "sri", reason: "the morning")
        try office.deliver(1)
        #expect(try office.states(.inbox) == ["DELIVERED"])
    }

    @Test("an attempt in the civil night is put off by what the civil clock lacks to the morning")
    func lateAttempt() throws {
        let office = try Office()
        try office.tell(isUrgent: false)
        try CivilClock(office.session).shift(to: try evening(office.session), by: "sri", reason: "x")
        try office.whileDelivering {
            try eventually("the notice to be put off") {
                try office.number(
                    "select count(*) from jobs.status where state = 'scheduled' and run_at > now() + interval '9 hours'"
                ) == 1
            }
        }
        #expect(try office.number("select count(*) from jobs.job where run_at > now() + interval '11 hours'") == 0)
    }

    @Test("the queue keeps real time: what is due, its leases and its schedules stay where they were (case 90)")
    func queue() throws {
        let database = try TestDatabase()
        let session = try database.session()
        try session.script(
            """
            insert into jobs.node (id, host, pid, version, queues, lease)
            values (7, 'server-a', 42, '1', array['default'], '1 hour')
            """
        )
        let tomorrow = try value(session, "select now() + interval '1 day'", as: Timestamp.self)
        let later = try session.enqueue(NewJob("test.later", runAt: tomorrow))
        _ = try session.setSchedule(Schedule("nightly", cron: "0 1 * * *", kind: "test.nightly"), by: "sri")
        let before = try value(session, "select next_run_at from jobs.schedule", as: Timestamp.self)
        try CivilClock(session).advance(by: .seconds(400 * 86_400), by: "sri", reason: "x")
        try session.enqueue(NewJob("test.now"))
        #expect(try session.jobStatus(later)?.state == .scheduled)
        #expect(try value(session, "select next_run_at from jobs.schedule", as: Timestamp.self) == before)
        #expect(try session.nodeStatus().map(\.isOverdue) == [false])
        #expect(
            try value(
                session,
                "select max(created_at) < now() + interval '1 hour' from jobs.job",
                as: Bool.self
            )
        )
    }

    @Test("a mail made under a shifted clock says so in subject and text, though the clock is reset before it goes out")
    func mail() throws {
        let server = try ServerProcess("smtp_server.py")
        let office = try Office(mail: server)
        try CivilClock(office.session).advance(by: .seconds(86_400), by: "sri", reason: "x")
        try office.tell()
        _ = try CivilClock(office.session).reset(by: "sri", reason: "x")
        try office.deliver(2)
        let letter = try server.record(Letter.self)
        #expect(letter.text.contains("PERAGAAN: dibuat saat jam digeser"))
        #expect(letter.lines.contains { $0.hasPrefix("Subject:") && $0.contains("[PERAGAAN]") })
        let message = try #require(try Notices(office.session).inbox(nip: "198703142011012907").first)
        #expect(message.subject == "[PERAGAAN] Pendaftaran pelatihan: Komunikasi Efektif")
    }

    @Test("an operator's notice made under a shifted clock says so, in its language, and no other does")
    func operatorNotice() throws {
        let office = try Office()
        let inbox = OperatorInbox(session: office.session)
        let values = ["subject": "Uji", "text": "Isi", "contact": "BKD", "name": "Sri"]
        try inbox.tell("sri", .general, .english, values: values)
        try CivilClock(office.session).advance(by: .seconds(86_400), by: "sri", reason: "x")
        try inbox.tell("sri", .general, .english, values: values)
        let bodies = try office.session.query("select body from mutasi.inbox order by notification_id").map {
            try $0.decode(at: 0, as: String.self)
        }
        #expect(bodies.map { $0.hasPrefix("DEMONSTRATION: made while the clock was shifted") } == [false, true])
    }

    @Test("a paper set under a shifted clock is another than the genuine one, and set again it is the same")
    func paper() throws {
        let transfer = try PlacedTransfer()
        let session = transfer.session
        func render() throws -> StoredPaper {
            try session.transaction {
                try PaperDesk(session).render(.dutyStatement, of: .proposal(transfer.id)).paper
            }
        }
        #expect(try render().version == 1)
        try session.execute("update mutasi.clock set ahead = '1 hour', shifted_at = now()")
        #expect(try render().version == 2)
        try session.execute("update mutasi.clock set ahead = '30 hours', shifted_at = now()")
        #expect(try render().version == 2)
    }
}
