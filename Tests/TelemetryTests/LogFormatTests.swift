import FoundationEssentials
import Glibc
import Logging
import TestSupport
import Testing

@testable import Telemetry

@Suite("Formats of the log")
struct LogFormatTests {
    private struct Decoded: Decodable, Equatable {
        let time: String
        let level: String
        let logger: String
        let message: String
        let fields: [String: String]
    }

    /// All that could break a format.
    private static let nasty = "say \"hi\"\\\n\u{1B}[2J\u{202E}\u{1F600}\u{E0001}é"

    @Test("an event is one JSON object on one line, whatever it holds")
    func json() throws {
        let log = try CapturedLog(level: .info) { $0.json }
        log.logger.warning("\(Self.nasty)", metadata: ["queue": "default", "k\"y": "\(Self.nasty)"])
        let lines = try log.lines()
        try #require(lines.count == 1)
        #expect(lines[0].unicodeScalars.allSatisfy { !$0.isInvisible })
        let decoded = try JSONDecoder().decode(Decoded.self, from: Data(lines[0].utf8))
        #expect(decoded.level == "warning")
        #expect(decoded.logger == "mutasid")
        #expect(decoded.message == Self.nasty)
        #expect(decoded.fields == ["queue": "default", "k\"y": Self.nasty])
        #expect(decoded.time.hasSuffix("Z"))
    }

    @Test("the journal gets each field by itself, with those of several lines by their length")
    func journal() throws {
        let log = try CapturedLog(level: .info)
        let journal = try NotifySocket(.abstract)
        let sink = try JournalSink(path: journal.name, fallback: log.sink)
        let logger = Logger(label: "mutasid") { ServiceLogHandler($0, .info, sink) }
        logger.warning("job failed", metadata: ["job-id": "42", "where": "a\nb"])
        #expect(
            try journal.receive() == """
                MESSAGE=job failed job-id=42 where="a\\nb"
                PRIORITY=4
                SYSLOG_IDENTIFIER=mutasid
                MUTASI_JOB_ID=42
                MUTASI_WHERE
                \u{03}\0\0\0\0\0\0\0a
                b

                """
        )
        #expect(try log.lines() == [])
    }

    @Test("the id of an event is the journal's field, a member of its own in JSON, and no part of a line for a reader")
    func identity() throws {
        let log = try CapturedLog(level: .info)
        let journal = try NotifySocket(.abstract)
        let sink = try JournalSink(path: journal.name, fallback: log.sink)
        let id = "bf3cc416adea450c9875e3ec19c7db86"
        let metadata: Logger.Metadata = ["MESSAGE_ID": "\(id)", "job": "42"]
        Logger(label: "mutasid") { ServiceLogHandler($0, .info, sink) }.warning("job failed", metadata: metadata)
        #expect(
            try journal.receive() == """
                MESSAGE=job failed job=42
                PRIORITY=4
                SYSLOG_IDENTIFIER=mutasid
                MESSAGE_ID=\(id)
                MUTASI_JOB=42

                """
        )
        let json = try CapturedLog(level: .info) { $0.json }
        json.logger.warning("job failed", metadata: metadata)
        #expect(try json.lines()[0].contains(#""id":"\#(id)","message":"job failed","fields":{"job":"42"}}"#))
        log.logger.warning("job failed", metadata: metadata)
        #expect(try log.lines() == ["<4>mutasid: job failed job=42"])
    }

    @Test("what the journal's socket does not take goes to the stream, and nobody waits")
    func fallback() throws {
        let log = try CapturedLog(level: .info)
        let sink = try JournalSink(path: "/nonexistent/socket", fallback: log.sink)
        let logger = Logger(label: "mutasid") { ServiceLogHandler($0, .info, sink) }
        logger.error("no journal")
        #expect(try log.lines() == ["<3>mutasid: no journal"])

        let journal = try NotifySocket(.abstract)
        let crowded = try JournalSink(path: journal.name, fallback: log.sink)
        let chatty = Logger(label: "mutasid") { ServiceLogHandler($0, .info, crowded) }
        // Nobody receives: the socket's queue holds a few hundred datagrams at the most.
        for number in 0..<1000 { chatty.info("line", metadata: ["n": "\(number)"]) }
        #expect(try log.lines().last == "<6>mutasid: line n=999")
    }
}
