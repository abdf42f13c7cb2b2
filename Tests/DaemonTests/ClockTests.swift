import Postgres
import TestSupport
import Testing

@Suite("A daemon and the civil clock")
struct ClockTests {
    @Test("it says once that the clock is shifted when it starts, and nothing of a clock in real time")
    func start() throws {
        let site = try Site()
        let real = try site.daemon()
        try site.waitUntilIdle()
        #expect(try real.stop() == .exit(0))
        #expect(!real.talk.contains("civil clock"))
        try site.database.session().query(
            "select mutasi.shift_clock('sri', mutasi.civil_now() + interval '400 days', 'peragaan')"
        )
        let daemon = try site.daemon()
        try eventually("the daemon's start") { daemon.talk.contains("started") }
        #expect(try daemon.stop() == .exit(0))
        let lines = daemon.talk.split(separator: "\n").filter { $0.contains("the civil clock is shifted") }
        #expect(lines.count == 1, "\(daemon.talk)")
    }
}
