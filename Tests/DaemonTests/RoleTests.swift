import Postgres
import TestSupport
import Testing

@Suite("A daemon under a login of its own")
struct RoleTests {
    @Test("what an upstream system hands over is done by a daemon that may change no definition")
    func work() throws {
        let site = try Site()
        let logins = try Logins(site.database)
        let daemon = try site.daemon(
            "--diagnostics",
            environment: ["MUTASI_DATABASE_URL": "\(site.conninfo) user=mutasi_daemon"]
        )
        try site.waitUntilIdle()
        let upstream = try Session(logins.login(in: "mutasi_upstream"))
        try upstream.script(
            "select jobs.enqueue('diagnostic.noop'); select jobs.enqueue('diagnostic.effect', '{\"key\": \"a\"}')"
        )
        try site.wait(for: 2, from: "select count(*) from jobs.history where outcome = 'completed'")
        let number = try site.number("select count(*) from jobs.node where id is not null")
        #expect(number == 1)
        #expect(try daemon.stop() == .exit(0))
        #expect(!daemon.talk.contains("permission denied"), "\(daemon.talk)")
    }
}
