import Foundation
import TestSupport
import Testing

@testable import Delivery

@Suite("Sending a webhook")
struct WebhookTransportTests {
    private static let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"

    @Test("the receiver gets the body byte for byte, with an id, a time and a signature that fits them")
    func delivers() throws {
        let server = try ServerProcess("http_server.py")
        let before = Int(Date().timeIntervalSince1970)
        #expect(try send(to: "/200", of: server) == .delivered("HTTP/1.1 200 OK"))

        let request = try server.record(WebhookCall.self)
        let time = try #require(request.headers["webhook-timestamp"].flatMap { Int($0) })
        let signature = WebhookSignature.header(
            id: "msg_4711",
            timestamp: time,
            body: Array(request.body.utf8),
            secrets: [try WebhookSecret(Self.secret)]
        )
        #expect(request.body == #"{"type": "évaluation"}"#)
        #expect(request.headers["webhook-id"] == "msg_4711")
        #expect(request.headers["webhook-signature"] == signature)
        #expect(request.headers["content-type"] == "application/json")
        #expect((before...Int(Date().timeIntervalSince1970)).contains(time))
    }

    @Test(
        "the status decides",
        arguments: [
            ("/204", .delivered("HTTP/1.1 204 No Content")),
            ("/301", .rejected("HTTP/1.1 301 Moved Permanently")),
            ("/400", .rejected("HTTP/1.1 400 Bad Request")),
            ("/410", .rejected("HTTP/1.1 410 Gone")),
            ("/408", .retry("HTTP/1.1 408 Request Timeout", after: nil)),
            ("/429?retry-after=7", .retry("HTTP/1.1 429 Too Many Requests", after: .seconds(7))),
            ("/503?retry-after=99999999", .retry("HTTP/1.1 503 Service Unavailable", after: .seconds(86_400))),
            ("/503?retry-after=-5", .retry("HTTP/1.1 503 Service Unavailable", after: nil)),
            ("/503?retry-after=soon", .retry("HTTP/1.1 503 Service Unavailable", after: nil)),
            ("/500", .retry("HTTP/1.1 500 Internal Server Error", after: nil)),
        ] as [(String, DeliveryOutcome)]
    )
    func status(path: String, outcome: DeliveryOutcome) throws {
        let server = try ServerProcess("http_server.py")
        #expect(try send(to: path, of: server) == outcome)
    }

    @Test("a date in Retry-After is honoured too")
    func retryAfterDate() throws {
        let server = try ServerProcess("http_server.py")
        let date = MailDate.format(Int64(Date().timeIntervalSince1970) + 600)
            .replacing(" +0000", with: " GMT").replacing(" ", with: "%20")
        guard case .retry(_, let after?) = try send(to: "/503?retry-after=\(date)", of: server) else {
            Issue.record("no time given")
            return
        }
        #expect((.seconds(590)...(.seconds(600))).contains(after))
    }

    @Test("an endpoint that hangs up or stalls is tried again, within the deadline", arguments: ["/drop", "/stall"])
    func lost(path: String) throws {
        let server = try ServerProcess("http_server.py")
        let clock = ContinuousClock()
        let start = clock.now
        #expect(try send(to: path, of: server, totalTimeout: .seconds(1)).isRetry)
        #expect(clock.now - start < .seconds(5))
    }

    @Test("the server's certificate is verified")
    func https() throws {
        let certificates = try Certificates()
        func outcome(_ certificate: String, caFile: String?) throws -> DeliveryOutcome {
            let server = try ServerProcess(
                "http_server.py",
                ["--certificate", certificate, "--key", certificates.key]
            )
            return try send(to: "/200", of: server, scheme: "https", caFile: caFile)
        }
        #expect(try outcome(certificates.server, caFile: certificates.authority) == .delivered("HTTP/1.1 200 OK"))
        #expect(try outcome(certificates.server, caFile: nil).isRetry)
        #expect(try outcome(certificates.otherHost, caFile: certificates.authority).isRetry)
    }

    @Test("an address that is not public is refused before anything is sent, unless it is listed")
    func privateAddress() throws {
        let server = try ServerProcess("http_server.py")
        guard case .rejected(let words) = try send(to: "/200", of: server, allowed: ["10.0.0.0/8"]) else {
            Issue.record("not refused")
            return
        }
        #expect(words.hasPrefix("address not allowed"))
        // The first request that the server saw is the one that was allowed.
        #expect(try send(to: "/204", of: server) == .delivered("HTTP/1.1 204 No Content"))
        #expect(try server.record(WebhookCall.self).path == "/204")
    }

    @Test("of a name's addresses those that are allowed are tried; only if there are none is it refused")
    func severalAddresses() throws {
        // The name leads to ::1 as well, which is not listed.
        let server = try ServerProcess("http_server.py")
        #expect(try send(to: "/200", of: server, host: "localhost") == .delivered("HTTP/1.1 200 OK"))
        #expect(try send(to: "/200", of: server, host: "localhost", port: 1).isRetry)
    }

    @Test(
        "an endpoint without encryption is for this machine itself; one with a password in it is no endpoint",
        arguments: [
            ("http://example.go.id/", .unencrypted), ("http://10.0.0.1/", .unencrypted),
            ("ftp://example.go.id/", .invalidEndpoint), ("https://user:word@example.go.id/", .invalidEndpoint),
            ("example.go.id", .invalidEndpoint), ("", .invalidEndpoint), ("https://", .invalidEndpoint),
        ] as [(String, DeliveryError.Code)]
    )
    func endpoint(url: String, code: DeliveryError.Code) {
        #expect(throws: DeliveryError(code: code, subject: "webhook")) {
            try WebhookEndpoint(url, secrets: [WebhookSecret(Self.secret)])
        }
    }

    @Test("an endpoint without a secret is a mistake")
    func noSecret() {
        #expect(throws: DeliveryError(code: .invalidSecret, subject: "whsec")) {
            try WebhookEndpoint("https://example.go.id/", secrets: [])
        }
    }

    private func send(
        to path: String,
        of server: ServerProcess,
        scheme: String = "http",
        host: String = "127.0.0.1",
        port: Int? = nil,
        caFile: String? = nil,
        totalTimeout: Duration = .seconds(10),
        allowed: [String] = ["127.0.0.0/8"]
    ) throws -> DeliveryOutcome {
        let transport = WebhookTransport(
            caFile: caFile,
            totalTimeout: totalTimeout,
            allowed: try allowed.map { try NetworkRange($0) }
        )
        let message = try WebhookMessage(id: "msg_4711", body: Array(#"{"type": "évaluation"}"#.utf8))
        let endpoint = try WebhookEndpoint(
            "\(scheme)://\(host):\(port ?? server.port)\(path)",
            secrets: [WebhookSecret(Self.secret)]
        )
        return transport.send(message, to: endpoint)
    }
}
