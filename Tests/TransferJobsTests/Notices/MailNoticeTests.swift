import JobQueue
import JobQueueTesting
import Postgres
import TestSupport
import Testing
import TransferStore

@testable import TransferJobs

@Suite("Notices by mail")
struct MailNoticeTests {
    private func messageID(of number: Int) -> SQL {
        """
        select format('Message-ID: <%s@bkd.example.go.id>', message_id)
        from mutasi.notification where channel = 'EMAIL' order by id offset \(number) limit 1
        """
    }

    @Test("a notice goes out once, under the id on record, to the address on record")
    func delivers() throws {
        let server = try ServerProcess("smtp_server.py")
        let office = try Office(mail: server)
        try office.tell()
        try office.deliver(2)

        let letter = try server.record(Letter.self)
        #expect(letter.from == "mutasi@bkd.example.go.id")
        #expect(letter.to == [EnrolledEmployee.address])
        #expect(letter.lines.contains(try #require(try office.text(messageID(of: 0)))))
        #expect(letter.text.contains("Komunikasi Efektif") && letter.text.contains("1 Februari 2027"))
        #expect(letter.text.contains("BKD, telepon 0-800"))
        #expect(try office.states(.email) == ["DELIVERED"])
    }

    @Test("a notice that is delivered is not sent again, whoever asks (case 87)")
    func once() throws {
        let server = try ServerProcess("smtp_server.py")
        let office = try Office(mail: server)
        try office.tell()
        try office.tell()
        try office.deliver(2)
        try office.session.query(
            "select jobs.enqueue('notification.send', jsonb_build_object('notice', id)) from mutasi.notification"
        )
        try office.deliver(2)
        try office.tell(key: "another")
        try office.deliver(2)

        // The next letter after the first is that of the other notice.
        let letters = [try server.record(Letter.self), try server.record(Letter.self)]
        for (number, letter) in letters.enumerated() {
            #expect(letter.lines.contains(try #require(try office.text(messageID(of: number)))))
        }
        #expect(try office.number("select count(*) from jobs.history where outcome = 'completed'") == 6)
    }

    @Test("what the server puts off is tried again, byte for byte the same (case 87)")
    func putOff() throws {
        let server = try ServerProcess("smtp_server.py", ["--mode", "data-4xx-once"])
        let office = try Office(mail: server)
        try office.tell()
        let atOnce = try office.deliver()
        try QueueClock(office.session).advance(by: .seconds(3600))
        #expect(try atOnce + office.deliver() == 2)

        let (first, second) = (try server.record(Letter.self), try server.record(Letter.self))
        #expect(first.text == second.text)
        #expect(first.lines.contains(try #require(try office.text(messageID(of: 0)))))
        #expect(try office.states(.email) == ["DELIVERED"])
        #expect(try office.number("select attempt::bigint from jobs.history order by attempt desc limit 1") == 2)
        #expect(try office.text("select message from jobs.failure")?.hasSuffix("451 4.3.0 queue full") == true)
    }

    @Test("a refusal is final: the server's words are with the notice and with the job, the address is not (case 86)")
    func refused() throws {
        let server = try ServerProcess("smtp_server.py", ["--mode", "rcpt-5xx"])
        let office = try Office(mail: server)
        try office.tell()
        try office.deliver(2)

        #expect(try office.states(.email) == ["FAILED"])
        #expect(try office.states(.inbox) == ["DELIVERED"])
        let words = "550 5.1.1 <***> user unknown"
        #expect(try office.text("select failure from mutasi.notification where channel = 'EMAIL'") == words)
        #expect(try office.text("select reason from jobs.history where outcome = 'discarded'") == "discard: \(words)")
        #expect(try office.number("select attempt::bigint from jobs.history where outcome = 'discarded'") == 1)
    }

    @Test("the last attempt that fails is on record with the notice, too")
    func lastAttempt() throws {
        let server = try ServerProcess("smtp_server.py", ["--mode", "rcpt-4xx"])
        let office = try Office(mail: server)
        try office.tell()
        try office.session.execute("update jobs.job set max_attempts = 1")
        try office.deliver(2)
        #expect(try office.states(.email) == ["FAILED"])
        let words = "450 4.2.0 greylisted 4.2.0 try again in 5 minutes"
        #expect(
            try office.text("select failure from mutasi.notification where channel = 'EMAIL'")?.hasSuffix(words) == true
        )
        #expect(
            try office.text("select reason from jobs.history where outcome = 'discarded'")?.hasSuffix(words) == true
        )
    }

    @Test("an address that was taken back meanwhile fails the notice with that reason")
    func noAddress() throws {
        let office = try Office(mail: try ServerProcess("smtp_server.py"))
        try office.tell()
        try office.session.execute("update mutasi.employee set email = null")
        try office.deliver(2)
        #expect(try office.states(.email) == ["FAILED"])
        let failure = try office.text("select failure from mutasi.notification where channel = 'EMAIL'")
        #expect(failure == NoticeFault.noAddress.message)
    }

    @Test("without a mail server or an address on record no mail is planned (case 86)")
    func notPlanned() throws {
        let office = try Office()
        try office.tell()
        #expect(try office.states(.email).isEmpty)
        let withServer = try Office(mail: try ServerProcess("smtp_server.py"))
        try withServer.session.execute("update mutasi.employee set email = null")
        try withServer.tell()
        #expect(try withServer.states(.email).isEmpty)
    }

    @Test("who has no address, or whose mail is refused, is on the list for paper until the inbox is read (case 86)")
    func paper() throws {
        let refusing = try Office(mail: try ServerProcess("smtp_server.py", ["--mode", "rcpt-5xx"]))
        try refusing.tell()
        try refusing.deliver(2)
        #expect(try Notices(refusing.session).inbox(.unreached).count == 1)

        let office = try Office(mail: try ServerProcess("smtp_server.py"))
        try office.tell()
        try office.deliver(2)
        #expect(try Notices(office.session).inbox(.unread).count == 1)
        #expect(try Notices(office.session).inbox(.unreached).isEmpty)
        try office.session.execute("update mutasi.employee set email = null")
        #expect(try Notices(office.session).inbox(.unreached).count == 1)
        try office.session.execute("update mutasi.inbox set read_at = delivered_at")
        #expect(try Notices(office.session).inbox(.unreached).isEmpty)
    }
}
