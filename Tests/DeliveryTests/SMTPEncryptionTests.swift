import TestSupport
import Testing

@testable import Delivery

@Suite("Handing a letter over an encrypted connection")
struct SMTPEncryptionTests {
    private let certificates: Certificates

    init() throws {
        certificates = try Certificates()
    }

    @Test(
        "a letter goes over STARTTLS or over TLS from the start",
        arguments: [("starttls", "smtp"), ("implicit", "smtps")]
    )
    func encrypted(tls: String, scheme: String) throws {
        let server = try server(tls: tls)
        let outcome = try transport("\(scheme)://localhost:\(server.port)").send(Letter.sample())
        #expect(outcome == .delivered("250 2.0.0 queued as 4711"))
        #expect(try server.record(Letter.self).encrypted)
    }

    @Test("a login is given after the encryption has begun", arguments: [("starttls", "smtp"), ("implicit", "smtps")])
    func login(tls: String, scheme: String) throws {
        let server = try server(tls: tls, ["--login", "mutasi:kata sandi"])
        let transport = try transport("\(scheme)://127.0.0.1:\(server.port)", user: "mutasi", password: "kata sandi")
        #expect(try transport.send(Letter.sample()) == .delivered("250 2.0.0 queued as 4711"))
        #expect(try server.record(Letter.self).login == "mutasi")
    }

    @Test("a wrong password is refused with the server's words")
    func wrongPassword() throws {
        let server = try server(tls: "starttls", ["--login", "mutasi:kata sandi"])
        let transport = try transport("smtp://127.0.0.1:\(server.port)", user: "mutasi", password: "salah")
        guard case .rejected(let words) = try transport.send(Letter.sample()) else {
            Issue.record("not refused")
            return
        }
        #expect(words.hasPrefix("535 5.7.8"))
    }

    @Test("nothing is sent to a server that offers no encryption")
    func noStartTLS() throws {
        let server = try ServerProcess("smtp_server.py")
        expectTLSFailure(of: try transport("smtp://localhost:\(server.port)"), try Letter.sample())
    }

    @Test("nothing is sent to a server whose certificate is for another host", arguments: ["starttls", "implicit"])
    func otherHost(tls: String) throws {
        let server = try server(tls: tls, certificate: certificates.otherHost)
        let scheme = tls == "starttls" ? "smtp" : "smtps"
        expectTLSFailure(of: try transport("\(scheme)://localhost:\(server.port)"), try Letter.sample())
    }

    @Test("nothing is sent to a server whose authority is not trusted")
    func untrusted() throws {
        let server = try server(tls: "starttls")
        let transport = SMTPTransport(server: try MailServer("smtp://localhost:\(server.port)"))
        expectTLSFailure(of: transport, try Letter.sample())
    }

    @Test("nothing is sent over a version of TLS before 1.2")
    func oldTLS() throws {
        let server = try server(tls: "implicit", ["--newest-tls", "1.1"])
        expectTLSFailure(of: try transport("smtps://localhost:\(server.port)"), try Letter.sample())
    }

    private func server(tls: String, certificate: String? = nil, _ more: [String] = []) throws -> ServerProcess {
        let certificate = certificate ?? certificates.server
        return try ServerProcess(
            "smtp_server.py",
            ["--tls", tls, "--certificate", certificate, "--key", certificates.key] + more
        )
    }

    private func transport(_ url: String, user: String? = nil, password: String? = nil) throws -> SMTPTransport {
        SMTPTransport(
            server: try MailServer(url, user: user, password: password, caFile: certificates.authority),
            totalTimeout: .seconds(20)
        )
    }

    private func expectTLSFailure(of transport: SMTPTransport, _ message: MailMessage) {
        guard case .retry(let reason, after: nil) = transport.send(message) else {
            Issue.record("sent or refused")
            return
        }
        #expect(reason.contains("SSL") || reason.contains("TLS") || reason.contains("certificate"), "\(reason)")
    }
}
