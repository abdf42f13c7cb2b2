import TestSupport
import Testing

@testable import Delivery

@Suite("Handing a letter to a mail server")
struct SMTPTransportTests {
    @Test("a letter arrives whole, readable and under the id it was given")
    func delivers() throws {
        let server = try ServerProcess("smtp_server.py")
        let outcome = try plain(server).send(Letter.sample())
        #expect(outcome == .delivered("250 2.0.0 queued as 4711"))

        let letter = try server.record(Letter.self)
        #expect(letter.from == "mutasi@bkd.example.go.id")
        #expect(letter.to == ["sari.901@example.go.id"])
        #expect(letter.lines.contains("Message-ID: <job-4711.901@bkd.example.go.id>"))
        #expect(letter.lines.contains("Date: Tue, 30 Sep 2025 23:59:59 +0000"))
        #expect(letter.lines.contains(".satu baris yang mulai dengan titik"))
        #expect(letter.lines.contains("Terima kasih =E2=80=93 sampai jumpa."))
    }

    @Test("two attempts send the same bytes")
    func sameBytes() throws {
        let server = try ServerProcess("smtp_server.py", ["--mode", "data-4xx"])
        let transport = try plain(server)
        let message = try Letter.sample()
        _ = transport.send(message)
        _ = transport.send(message)
        #expect(try server.record(Letter.self).text == server.record(Letter.self).text)
    }

    @Test(
        "a 4xx is tried again, with the server's words",
        arguments: [
            ("rcpt-4xx", "450 4.2.0 greylisted 4.2.0 try again in 5 minutes"), ("data-4xx", "451 4.3.0 queue full"),
        ]
    )
    func temporary(mode: String, words: String) throws {
        let server = try ServerProcess("smtp_server.py", ["--mode", mode])
        guard case .retry(let reason, after: nil) = try plain(server).send(Letter.sample()) else {
            Issue.record("not to be tried again")
            return
        }
        #expect(reason.hasSuffix("server: \(words)"))
    }

    @Test(
        "a 5xx is final, with the server's words and without the recipient's address",
        arguments: [("rcpt-5xx", "550 5.1.1 <***> user unknown"), ("data-5xx", "554 5.7.1 refused 5.7.1 by policy")]
    )
    func permanent(mode: String, words: String) throws {
        let server = try ServerProcess("smtp_server.py", ["--mode", mode])
        #expect(try plain(server).send(Letter.sample()) == .rejected(words))
    }

    @Test("a connection lost after the end of the letter is tried again")
    func lostAfterData() throws {
        let server = try ServerProcess("smtp_server.py", ["--mode", "drop"])
        let outcome = try plain(server).send(Letter.sample())
        #expect(outcome.isRetry)
        #expect(try server.record(Letter.self).to == ["sari.901@example.go.id"])
    }

    @Test("a server that stops answering costs no more than the deadline")
    func stall() throws {
        let server = try ServerProcess("smtp_server.py", ["--mode", "stall"])
        let transport = try plain(server, totalTimeout: .milliseconds(700))
        let message = try Letter.sample()
        let elapsed = ContinuousClock().measure { #expect(transport.send(message).isRetry) }
        #expect(elapsed >= .milliseconds(700))
        #expect(elapsed < .seconds(5))
    }

    @Test("a letter that was taken over counts as delivered even if the server never says goodbye")
    func stallAtQuit() throws {
        let server = try ServerProcess("smtp_server.py", ["--mode", "stall-at-quit"])
        let transport = try plain(server, totalTimeout: .seconds(1))
        #expect(try transport.send(Letter.sample()) == .delivered("250 2.0.0 queued as 4711"))
    }

    @Test("a server that is not there is tried again")
    func unreachable() throws {
        // Port 1 (tcpmux) is served nowhere any more.
        let transport = SMTPTransport(server: try MailServer("smtp+insecure://127.0.0.1:1"))
        #expect(try transport.send(Letter.sample()).isRetry)
    }

    private func plain(_ server: ServerProcess, totalTimeout: Duration = .seconds(20)) throws -> SMTPTransport {
        SMTPTransport(server: try MailServer("smtp+insecure://127.0.0.1:\(server.port)"), totalTimeout: totalTimeout)
    }
}

extension DeliveryOutcome {
    var isRetry: Bool {
        if case .retry = self { true } else { false }
    }
}
