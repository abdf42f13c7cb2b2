import JobQueue
import Postgres
import TestSupport
import Testing
import TransferStore

@testable import TransferJobs

@Suite("Notices in the inbox")
struct InboxNoticeTests {
    @Test("a notice lies in the inbox with its text, once")
    func delivers() throws {
        let office = try Office()
        try office.tell()
        try office.tell()
        try office.deliver(1)
        let messages = try Notices(office.session).inbox(nip: "198703142011012907")
        #expect(messages.map(\.subject) == ["Pendaftaran pelatihan: Komunikasi Efektif"])
        #expect(messages.first?.recipient == "Sari, S.K.M.")
        #expect(messages.first?.body.contains("Balai Pelatihan") == true)
        #expect(try office.states(.inbox) == ["DELIVERED"])
    }

    @Test("a notice of an enrolment that is gone fails with that reason, at the first attempt")
    func subjectGone() throws {
        let office = try Office()
        try office.tell()
        try office.session.execute("delete from mutasi.enrolment")
        try office.deliver(1)
        #expect(try office.states(.inbox) == ["FAILED"])
        let message = NoticeFault.subjectGone.message
        #expect(try office.text("select failure from mutasi.notification") == message)
        #expect(try office.text("select reason from jobs.history") == "discard: notice.subjectGone: \(message)")
        #expect(try office.number("select attempt::bigint from jobs.history") == 1)
    }

    @Test(
        "a job that names no notice is discarded at the first attempt, with a reason",
        arguments: [
            (#"{"notice": 4711}"#, "discard: notice.unknownNotice: there is no notice of this number"),
            ("{}", "discard: arguments: arguments of notification.send: the field notice is missing"),
            (
                #"{"notice": "one"}"#,
                "discard: arguments: arguments of notification.send: the field notice is of another type"
            ),
        ] as [(JSONB, String)]
    )
    func unknown(arguments: JSONB, reason: String) throws {
        let office = try Office()
        try office.session.enqueue(NewJob(SendNotice.kind, args: arguments))
        try office.deliver(1)
        #expect(try office.text("select reason from jobs.history where attempt = 1") == reason)
    }

    @Test("a text that the program does not know, or without what it tells of, fails the notice")
    func unknownText() throws {
        let office = try Office()
        try office.tell()
        try office.tell(key: "another")
        try office.session.execute("update mutasi.notification set template = 'training.celebrated' where id = 1")
        try office.session.execute("update mutasi.notification set subject_ids = '{}' where id = 2")
        try office.deliver(2)
        #expect(try office.states(.inbox) == ["FAILED", "FAILED"])
        let failures = try office.session.query("select failure from mutasi.notification order by id")
            .map { try $0.decode(at: 0, as: String.self) }
        #expect(failures == [NoticeFault.unknownText.message, NoticeFault.noSubject.message])
    }
}
