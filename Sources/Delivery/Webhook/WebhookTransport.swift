internal import CCurl
internal import Glibc

/// Sends webhooks by Standard Webhooks 1.0.0.
///
/// A call blocks its thread until the endpoint has answered or the deadline is over. Servers are verified, redirects are
/// not followed, and addresses outside the public Internet are refused unless they are listed.
public struct WebhookTransport: Sendable {
    private let caFile: String?
    private let connectTimeout: Duration
    private let totalTimeout: Duration
    private let policy: AddressPolicy

    /// - Parameters:
    ///   - caFile: A file of certificates to trust instead of the system's.
    ///   - connectTimeout: How long name resolution, connection and TLS may take.
    ///   - totalTimeout: How long an attempt may take altogether.
    ///   - allowed: Private or other special ranges in which endpoints are allowed all the same.
    public init(
        caFile: String? = nil,
        connectTimeout: Duration = .seconds(10),
        totalTimeout: Duration = .seconds(20),
        allowed: [NetworkRange] = []
    ) {
        self.caFile = caFile
        self.connectTimeout = connectTimeout
        self.totalTimeout = totalTimeout
        self.policy = AddressPolicy(allowed: allowed)
    }

    /// Makes one attempt.
    ///
    /// - Parameters:
    ///   - message: What to tell; the same for every attempt.
    ///   - endpoint: Whom to tell.
    /// - Returns: Delivered on 2xx; to be tried again on connection faults, 408, 429 and 5xx; rejected on the rest.
    public func send(_ message: WebhookMessage, to endpoint: WebhookEndpoint) -> DeliveryOutcome {
        let transfer = CurlTransfer(
            url: endpoint.url,
            connectTimeout: connectTimeout,
            totalTimeout: totalTimeout,
            caFile: caFile
        )
        transfer.policy = policy
        transfer.upload = message.body
        transfer.set(CURLOPT_PROTOCOLS_STR, "https,http")
        transfer.set(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_1_1))
        transfer.set(CURLOPT_FOLLOWLOCATION, 0)
        transfer.set(CURLOPT_POST, 1)
        transfer.set(CURLOPT_POSTFIELDSIZE, message.body.count)
        transfer.set(CURLOPT_HTTPHEADER, headers(of: message, to: endpoint))

        let code = transfer.perform()
        guard code == CURLE_OK else {
            let words = PeerWords.cleaned(transfer.explanation(of: code))
            return transfer.isRefusedByPolicy ? .rejected("address not allowed: \(words)") : .retry(words, after: nil)
        }
        let statusLine = transfer.lines.last { $0.hasPrefix("HTTP/") } ?? "HTTP \(transfer.responseCode)"
        return WebhookReply(
            status: transfer.responseCode,
            words: PeerWords.cleaned(statusLine),
            retryAfter: transfer.retryAfter
        ).outcome
    }

    private func headers(of message: WebhookMessage, to endpoint: WebhookEndpoint) -> [String] {
        let now = time(nil)
        let signature = WebhookSignature.header(
            id: message.id,
            timestamp: now,
            body: message.body,
            secrets: endpoint.secrets
        )
        return [
            "Content-Type: application/json",
            "User-Agent: mutasi",
            "webhook-id: \(message.id)",
            "webhook-timestamp: \(now)",
            "webhook-signature: \(signature)",
            // Without a value: libcurl's own "Expect: 100-continue" costs a round trip.
            "Expect:",
        ]
    }
}
