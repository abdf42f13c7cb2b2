import Glibc
import Logging
import Testing

@testable import Telemetry

@Suite("The log")
struct ServiceLogHandlerTests {
    @Test("a line of the stream has priority, label, message and sorted metadata")
    func journalLine() throws {
        let log = try CapturedLog(level: .trace)
        var logger = log.logger
        logger[metadataKey: "queue"] = "default"
        logger.warning("job failed", metadata: ["job": "4711", "attempt": "\(2)"])
        #expect(try log.lines() == ["<4>mutasid: job failed attempt=2 job=4711 queue=default"])
    }

    @Test("each level has its syslog priority")
    func priorities() throws {
        let log = try CapturedLog(level: .trace)
        for level in Logger.Level.allCases { log.logger.log(level: level, "x") }
        #expect(try log.lines().map { $0.prefix(3) } == ["<7>", "<7>", "<6>", "<5>", "<4>", "<3>", "<2>"])
    }

    @Test("a reader gets the time in UTC and the level")
    func plainLine() throws {
        let log = try CapturedLog(level: .info) { $0.line }
        log.logger.info("started")
        let line = try #require(try log.lines().first)
        #expect(line.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z info mutasid: started/) != nil)
    }

    @Test("the time is that of the event, to the millisecond")
    func time() {
        let event = LogEvent(
            level: .notice,
            message: "x",
            metadata: nil,
            source: "t",
            file: "f",
            function: "g",
            line: 1
        )
        let time = timespec(tv_sec: 1_759_276_799, tv_nsec: 7_999_999)
        let entry = LogEntry(event, label: "l", metadata: [:], time: time)
        #expect(entry.line == "2025-09-30T23:59:59.007Z notice l: x\n")
    }

    @Test("levels under the setting are not written")
    func level() throws {
        let log = try CapturedLog(level: .warning)
        log.logger.info("hidden")
        log.logger.error("shown")
        #expect(try log.lines() == ["<3>mutasid: shown"])
    }

    @Test("what a value holds cannot break the line, forge another or steer a terminal")
    func escapes() throws {
        let log = try CapturedLog(level: .info)
        log.logger.info(
            "first\n<0>kernel: forged\u{1B}[2J",
            metadata: ["path": "a b", "quote": #"say "hi"\"#, "bidi": "\u{202E}x", "empty": "", "name": "Sarí"]
        )
        #expect(
            try log.lines() == [
                #"<6>mutasid: first\n<0>kernel: forged\u{1b}[2J bidi=\u{202e}x empty="" name=Sarí"#
                    + #" path="a b" quote="say \"hi\"\\""#
            ]
        )
    }

    @Test("an event's own metadata count over the provider's, and these over the logger's")
    func metadataOrder() throws {
        let log = try CapturedLog(level: .info)
        var handler = log.handler
        handler.metadata = ["a": "logger", "b": "logger", "c": "logger"]
        handler.metadataProvider = Logger.MetadataProvider { ["b": "provider", "c": "provider"] }
        Logger(label: "mutasid", factory: { _ in handler }).info("x", metadata: ["c": "event"])
        #expect(try log.lines() == ["<6>mutasid: x a=logger b=provider c=event"])
    }

    @Test("the error of an event is shown")
    func error() throws {
        let log = try CapturedLog(level: .info)
        log.logger.error("lost", error: SystemdNotifier.Failure(step: "sendto", errorNumber: ENOENT))
        #expect(try log.lines() == [#"<3>mutasid: lost error="sendto: No such file or directory""#])
    }

    @Test("the journal's format is used only for the very stream that systemd connected")
    func format() throws {
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        defer { ends.forEach { close($0) } }
        var status = stat()
        fstat(ends[1], &status)

        func format(_ stream: String?) -> LogFormat { .suited(to: ends[1], journalStream: stream) }
        #expect(format("\(status.st_dev):\(status.st_ino)") == .journal)
        #expect(format("\(status.st_dev):\(status.st_ino + 1)") == .text)
        #expect(format("\(status.st_dev)") == .text)
        #expect(format("a:b") == .text)
        #expect(format(nil) == .text)
    }

    @Test("lines of many threads don't mix")
    func threads() async throws {
        let log = try CapturedLog(level: .info)
        let logger = log.logger
        await withTaskGroup(of: Void.self) { group in
            for task in 0..<8 {
                group.addTask { for number in 0..<50 { logger.info("line", metadata: ["n": "\(task).\(number)"]) } }
            }
        }
        let lines = try log.lines()
        #expect(lines.count == 400)
        #expect(lines.allSatisfy { $0.wholeMatch(of: /<6>mutasid: line n=\d\.\d+/) != nil })
    }
}
