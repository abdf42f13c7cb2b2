import Testing

@testable import Delivery

@Suite("How a mail server is spoken to")
struct MailServerTests {
    @Test(
        "the scheme decides on encryption and port",
        arguments: [
            ("smtp://mail.example.go.id", "smtp://mail.example.go.id:587", true),
            ("smtp://mail.example.go.id:25/", "smtp://mail.example.go.id:25", true),
            ("smtps://mail.example.go.id", "smtps://mail.example.go.id:465", true),
            ("smtps://[2001:db8::1]:4650", "smtps://[2001:db8::1]:4650", true),
            ("smtp+insecure://localhost:2525", "smtp://localhost:2525", false),
            ("smtp+insecure://127.0.0.9", "smtp://127.0.0.9:25", false),
            ("smtp+insecure://[::1]:2525", "smtp://[::1]:2525", false),
        ]
    )
    func schemes(text: String, url: String, requiresTLS: Bool) throws {
        let server = try MailServer(text)
        #expect(server.url == url)
        #expect(server.requiresTLS == requiresTLS)
    }

    @Test(
        "what is no mail server's URL is refused",
        arguments: [
            "", "mail.example.go.id", "http://mail.example.go.id", "smtp://", "smtp://host/path", "smtp://host?x=1",
            "smtp://user:password@host", "smtp://host:99999", "smtp://ho st",
        ]
    )
    func invalid(text: String) {
        #expect(throws: DeliveryError(code: .invalidMailServer, subject: "smtp")) { try MailServer(text) }
    }

    @Test("no encryption is for this machine itself, and never for a password")
    func unencrypted() {
        let refusal = DeliveryError(code: .unencrypted, subject: "smtp")
        #expect(throws: refusal) { try MailServer("smtp+insecure://mail.example.go.id") }
        #expect(throws: refusal) { try MailServer("smtp+insecure://localhost.example.go.id") }
        #expect(throws: refusal) { try MailServer("smtp+insecure://10.0.0.1") }
        #expect(throws: refusal) { try MailServer("smtp+insecure://localhost", user: "u", password: "p") }
    }

    @Test("a user without a password is a mistake")
    func halfLogin() {
        #expect(throws: DeliveryError(code: .invalidMailServer, subject: "smtp")) {
            try MailServer("smtps://mail.example.go.id", user: "mutasi")
        }
    }

    @Test("neither a description nor a dump shows the password")
    func secrecy() throws {
        let server = try MailServer("smtps://mail.example.go.id", user: "mutasi", password: "kata sandi")
        var dumped = ""
        dump(SMTPTransport(server: server), to: &dumped)
        #expect(!"\(server)\(dumped)".contains("kata sandi"))
    }
}
