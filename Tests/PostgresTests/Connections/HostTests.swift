import Dispatch
import Glibc
import Postgres
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(1)))
struct HostTests {
    /// A port that nobody listens on.
    private func deadPort() throws -> Int {
        let (descriptor, port) = try Socket.listening()
        close(descriptor)
        return port
    }

    @Test("a dead port first in the list is passed over")
    func dead() throws {
        let proxy = try Proxy()
        let options = try proxy.options("host=127.0.0.1,127.0.0.1 port=\(deadPort()),\(proxy.port)")
        #expect(try Session(options).value("select 1", as: Int.self) == 1)
    }

    @Test("a host that accepts and never answers costs its deadline, no more")
    func silent() throws {
        let (descriptor, silent) = try Socket.listening()
        defer { close(descriptor) }
        let proxy = try Proxy()
        var options = try proxy.options("host=127.0.0.1,127.0.0.1 port=\(silent),\(proxy.port)")
        options.attemptTimeout = .milliseconds(300)
        #expect(try Session(options).value("select 1", as: Int.self) == 1)
    }

    @Test("when all fail, the error names each with its reason")
    func all() throws {
        let (descriptor, silent) = try Socket.listening()
        defer { close(descriptor) }
        let dead = try deadPort()
        var options = try ConnectionOptions(
            "host=127.0.0.1,127.0.0.1,/nonexistent,tidak-ada.invalid port=\(dead),\(silent),1,1"
        )
        options.attemptTimeout = .milliseconds(300)
        let error = try failure { try Session(options) }
        #expect(error.code == .connection)
        #expect(error.isSafeToRetry)
        #expect(!error.isOutcomeUnknown)
        #expect(error.message.contains("port \(dead) failed"))
        #expect(error.message.contains("port \(silent) did not answer within 0.3 seconds"))
        #expect(error.message.contains("/nonexistent"))
        #expect(error.message.contains("looking up host \"tidak-ada.invalid\""))
        #expect(!error.description.contains("\n"))
    }

    @Test("a server that takes no writes is passed over by target_session_attrs=read-write")
    func readWrite() throws {
        let readOnly = try Proxy(.rewrite("read_only=no", by: "read_only=on"))
        let proxy = try Proxy()
        let common = "target_session_attrs=read-write options='-c default_transaction_read_only=no'"
        let alone = try failure { try Session(readOnly.options(common)) }
        #expect(alone.message.contains("read-only"))
        let both = try proxy.options("host=127.0.0.1,127.0.0.1 port=\(readOnly.port),\(proxy.port) \(common)")
        let session = try Session(both)
        #expect(try session.value("show default_transaction_read_only", as: String.self) == "off")
    }

    @Test("answers that come byte by byte are whole")
    func dribble() throws {
        let proxy = try Proxy(.dribble)
        let session = try Session(proxy.options())
        let rows = try session.query("select n, repeat('x', n) from generate_series(1, 50) n")
        #expect(try rows.map { try $0.decode(at: 1, as: String.self).count } == Array(1...50))
        var length = 0
        try session.copyOut("copy (select repeat('y', 1000)) to stdout") { length += $0.count }
        #expect(length == 1001)
    }

    @Test("a wrong password is told as such, without the password")
    func password() throws {
        let (descriptor, port) = try Socket.listening()
        defer { close(descriptor) }
        // The test server trusts everybody: this is the part of the protocol that asks for a password and refuses it.
        DispatchQueue(label: "refuser").async {
            let peer = accept(descriptor, nil, nil)
            defer { close(peer) }
            _ = Socket.read(peer)
            Socket.write([0x52, 0, 0, 0, 8, 0, 0, 0, 3], to: peer)
            _ = Socket.read(peer)
            let fields = "SFATAL\0VFATAL\0C28P01\0Mpassword authentication failed for user \"bkd\"\0\0"
            Socket.write([0x45, 0, 0, 0, UInt8(fields.utf8.count + 4)] + Array(fields.utf8), to: peer)
        }
        let options = try ConnectionOptions(
            "host=127.0.0.1 port=\(port) user=bkd dbname=x password=rahasia sslmode=disable gssencmode=disable"
        )
        let error = try failure { try Session(options) }
        #expect(error.message.contains("password authentication failed for user \"bkd\""))
        #expect(!error.description.contains("rahasia"))
    }

    @Test("options name database and role, and the string's own name of the application wins")
    func options() throws {
        let proxy = try Proxy()
        let session = try Session(proxy.options("application_name=sendiri client_encoding=LATIN1"))
        #expect(try session.value("show application_name", as: String.self) == "sendiri")
        #expect(try session.value("select 'é'", as: String.self) == "é")
        #expect(try ConnectionOptions("dbname=a").database("b").databaseName == "b")
        #expect(session.serverVersion >= 150_000)
    }
}
