import JobQueue
import Postgres
import TestSupport
import Testing
import TransferStore

@testable import Delivery
@testable import TransferJobs

@Suite("Notices by webhook")
struct WebhookNoticeTests {
    @Test("the system that is told gets the notice's number, signed, under the id on record")
    func delivers() throws {
        let server = try ServerProcess("http_server.py")
        let office = try Office(webhook: server)
        try office.tell()
        try office.deliver(2)

        let call = try server.record(WebhookCall.self)
        let id = try #require(
            try office.text("select 'msg_' || message_id from mutasi.notification where channel = 'WEBHOOK'")
        )
        let number = try office.number("select id from mutasi.notification where channel = 'WEBHOOK'")
        #expect(call.body == #"{"type":"training.enrolled","data":{"notice":\#(number)}}"#)
        #expect(call.headers["webhook-id"] == id)
        let time = try #require(call.headers["webhook-timestamp"].flatMap { Int($0) })
        let signature = WebhookSignature.header(
            id: id,
            timestamp: time,
            body: Array(call.body.utf8),
            secrets: [try WebhookSecret(Office.secret)]
        )
        #expect(call.headers["webhook-signature"] == signature)
        #expect(try office.states(.webhook) == ["DELIVERED"])
    }

    @Test("a refusal is final, with the answer's status line")
    func refused() throws {
        let office = try Office(webhook: try ServerProcess("http_server.py"), path: "/410")
        try office.tell()
        try office.deliver(2)
        #expect(try office.states(.webhook) == ["FAILED"])
        #expect(
            try office.text("select failure from mutasi.notification where channel = 'WEBHOOK'") == "HTTP/1.1 410 Gone"
        )
    }

    @Test("what the receiver puts off is tried again no sooner than it asked")
    func putOff() throws {
        let server = try ServerProcess("http_server.py")
        let office = try Office(webhook: server, path: "/503?retry-after=3600")
        try office.tell()
        try office.whileDelivering {
            try eventually("the notice to be put off") {
                try office.number("select count(*) from jobs.status where state = 'retrying'") == 1
            }
        }
        #expect(
            try office.number(
                """
                select count(*) from jobs.failure
                where retry_at - failed_at = interval '1 hour' and message = 'HTTP/1.1 503 Service Unavailable'
                """
            ) == 1
        )
        #expect(try office.states(.webhook) == ["PENDING"])
    }
}
