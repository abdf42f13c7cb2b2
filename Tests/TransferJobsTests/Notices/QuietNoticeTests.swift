import JobQueue
import Postgres
import TestSupport
import Testing
import TransferStore

@testable import TransferJobs

/// By the database's clock, whatever the hour: today and tomorrow are made holidays, so that the peace lasts until the day
/// after at seven.
@Suite("Notices and the recipient's peace")
struct QuietNoticeTests {
    private let office: Office
    /// The day after tomorrow, 07:00 where she works; should midnight pass meanwhile, it is still the same.
    private let morning: Timestamp

    init() throws {
        office = try Office()
        let rows = try office.session.query(
            """
            with holidays as (
                insert into mutasi.holiday (held_on, name, kind)
                select (now() at time zone 'Asia/Jayapura')::date + n, 'Hari libur', 'LIBUR' from generate_series(0, 1) n
                returning held_on
            )
            select (max(held_on) + 1 + time '07:00') at time zone 'Asia/Jayapura' from holidays
            """
        )
        morning = try #require(rows.first).decode(at: 0)
    }

    private func time(_ sql: SQL) throws -> Timestamp {
        try #require(try office.session.query(sql).first).decode(at: 0)
    }

    @Test("a notice on a holiday is scheduled for the next morning, not dropped")
    func scheduled() throws {
        try office.tell(isUrgent: false)
        #expect(try time("select not_before from mutasi.notification") == morning)
        #expect(try time("select run_at from jobs.status where state = 'scheduled'") == morning)
    }

    @Test("an attempt that falls into the quiet time waits for the morning and costs nothing")
    func lateAttempt() throws {
        try office.tell(isUrgent: false)
        // As if the node had been away until now.
        try office.session.execute("update jobs.job set run_at = now() - interval '1 minute'")
        try office.whileDelivering {
            try eventually("the notice to be put off") {
                try office.number("select count(*) from jobs.status where state = 'scheduled'") == 1
            }
        }
        let runAt = try time("select run_at from jobs.status where attempt = 0")
        // The delay is counted from the statement's time, and that is a little later than the handler's.
        #expect((morning.unixMicroseconds...morning.unixMicroseconds + 20_000_000).contains(runAt.unixMicroseconds))
        #expect(try office.states(.inbox) == ["PENDING"])
        #expect(try office.number("select count(*) from jobs.failure") == 0)
    }

    @Test("an urgent notice goes out at once")
    func urgent() throws {
        try office.tell(isUrgent: true)
        try office.deliver(1)
        #expect(try office.states(.inbox) == ["DELIVERED"])
    }

    @Test("a holiday of another district keeps no notice back, one of her own does")
    func districts() throws {
        try office.session.execute("update mutasi.holiday set region = 'Kabupaten Lain'")
        try office.tell(isUrgent: false)
        #expect(try time("select not_before from mutasi.notification") < morning)
        try office.session.execute("update mutasi.holiday set region = 'Kabupaten Kepulauan'")
        try office.tell(isUrgent: false, key: "another")
        #expect(try time("select not_before from mutasi.notification where id = 2") == morning)
    }
}
