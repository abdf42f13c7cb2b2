import Postgres
import TestSupport
import Testing

@Suite("Arguments that would do harm")
struct HostileArgumentTests {
    private static let commands: [[String]] = [
        ["queue", "pause", "q'; drop table jobs.job; --"], ["queue", "pause", "q\r\nBcc: x"],
        ["queue", "limit", "\u{1B}[2J", "--rate", "1"], ["queue", "resume", "../../etc/passwd"],
        ["kind", "pause", "x'; drop table jobs.job; --", "--reason", "x"],
        ["schedule", "add", "a\"; drop table jobs.job; --", "--cron", "0 6 * * *", "--kind", "test.a"],
        ["schedule", "add", "a", "--cron", "0 6 * * *", "--kind", "x'; drop table jobs.job; --"],
        ["schedule", "add", "a", "--cron", "0 6 * * *'; drop table jobs.job; --", "--kind", "test.a"],
        ["proposal", "show", "1; drop table jobs.job"], ["ranking", "1", "--why", "' or true --"],
        ["person", "export", "' or '1'='1", "--reason", "x"], ["audit", "show", "--person", "' or true --"],
        [
            "account", "add", "x\"; drop role postgres; --", "--person", Province.sari, "--role", "operator",
            "--reason", "x",
        ],
        ["import", "\u{1B}]0;x\u{7}"], ["import", "/dev/stdin"],
        [
            "trigger", "generate", "--table", "a.b\"; drop table jobs.job; --", "--key", "k", "--watch", "c", "--topic",
            "x'; --",
        ],
    ]

    @Test("each is refused with a code and a sentence of one line, and nothing is changed")
    func refused() throws {
        let control = try Province().control
        let session = try control.database.session()
        func state() throws -> [Int] {
            try [
                "select count(*) from jobs.queue", "select count(*) from jobs.kind",
                "select count(*) from jobs.schedule",
                "select count(*) from jobs.job", "select count(*) from mutasi.account",
                "select count(*) from mutasi.employee",
            ].map { try session.query(SQL(unchecked: $0))[0].decode(at: 0) }
        }
        let before = try state()
        for command in Self.commands {
            let run = try control.run(command)
            #expect(![0, 70].contains(run.status), "\(command): \(run.status) \(run.talk)")
            #expect(
                !run.talk.isEmpty && !run.talk.contains("\u{1B}") && !run.talk.contains("\r"),
                "\(command): \(run.talk)"
            )
            #expect(run.output.isEmpty, "\(command): \(run.output)")
        }
        #expect(try state() == before)
    }
}
