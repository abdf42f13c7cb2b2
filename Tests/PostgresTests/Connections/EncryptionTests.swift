import FoundationEssentials
import Glibc
import Postgres
import TestSupport
import Testing

@Suite("Encrypted connections")
struct EncryptionTests {
    private let certificates: Certificates
    private let port: Int
    private let server: PrivateServer

    init() throws {
        certificates = try Certificates()
        // PostgreSQL reads a key only when nobody else can, and does not run as root.
        if geteuid() == 0, let owner = getpwnam("postgres") {
            guard chown(certificates.key, owner.pointee.pw_uid, owner.pointee.pw_gid) == 0 else {
                throw SystemError(errno)
            }
        }
        let (descriptor, port) = try Socket.listening()
        close(descriptor)
        self.port = port
        server = try PrivateServer(
            "listen_addresses=127.0.0.1",
            "port=\(port)",
            "ssl=on",
            "ssl_cert_file=\(certificates.server)",
            "ssl_key_file=\(certificates.key)"
        )
    }

    private func options(_ host: String, _ authority: String) throws -> ConnectionOptions {
        try ConnectionOptions(
            "\(host) port=\(port) user=mutasi dbname=postgres sslmode=verify-full sslrootcert=\(authority)"
        )
    }

    @Test("a server is verified by its certificate, and statements are cancelled and answers read over TLS")
    func verified() throws {
        let session = try Session(options("host=localhost", certificates.authority))
        let rows = try session.query("select ssl from pg_stat_ssl where pid = pg_backend_pid()")
        #expect(try rows[0].decode(at: 0, as: Bool.self))
        let long = try session.query("select repeat('x', 10000000)")
        #expect(try long[0].decode(at: 0, as: String.self).utf8.count == 10_000_000)
        session.deadline = .milliseconds(50)
        let error = #expect(throws: PostgresError.self) { try session.query("select pg_sleep(60)") }
        #expect(error?.code == .timedOut && session.isOpen)
    }

    @Test("the server gives a session up when the client does not answer, as soon as the client would the server")
    func liveness() throws {
        let session = try Session(options("host=localhost", certificates.authority))
        let timeout = try session.query("select current_setting('tcp_user_timeout')")[0].decode(String.self)
        #expect(["15000", "15s"].contains(timeout))
    }

    @Test("a server whose certificate is for another name, or of an unknown authority, is refused")
    func refused() throws {
        let names = try options("host=elsewhere.example hostaddr=127.0.0.1", certificates.authority)
        #expect(throws: PostgresError.self) { try Session(names) }
        let stranger = try Certificates()
        let unknown = try options("host=localhost", stranger.authority)
        #expect(throws: PostgresError.self) { try Session(unknown) }
    }
}
