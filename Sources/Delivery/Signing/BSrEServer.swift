internal import CCurl

/// An e-sign service and our login there.
public struct BSrEServer: Sendable, CustomStringConvertible, CustomReflectable {
    /// What came of a call.
    enum Reply {
        /// Nothing of the request was sent.
        case notSent(String)
        /// Some of it was sent, and no whole answer came.
        case lost(String)
        case answered(status: Int, body: [UInt8], words: String)
    }

    private let url: String
    private let user: String
    private let password: String
    private let caFile: String?
    private let connectTimeout: Duration
    private let totalTimeout: Duration

    /// Checks a service's URL and what goes with it.
    ///
    /// - Parameters:
    ///   - url: `https://HOST[:PORT][/PATH]`; `http://` only to this machine itself.
    ///   - user: The user of the agency's application.
    ///   - password: Its password.
    ///   - caFile: A file of certificates to trust instead of the system's.
    ///   - connectTimeout: How long name resolution, connection and TLS may take.
    ///   - totalTimeout: How long a call may take; a file with many signatures is looked at for most of a minute.
    /// - Throws: `DeliveryError.Code.invalidEndpoint` or `.unencrypted`.
    public init(
        _ url: String,
        user: String,
        password: String,
        caFile: String? = nil,
        connectTimeout: Duration = .seconds(10),
        totalTimeout: Duration = .seconds(120)
    ) throws(DeliveryError) {
        guard let parts = PeerURL(url), ["https", "http"].contains(parts.scheme), !parts.hasQuery else {
            throw DeliveryError(code: .invalidEndpoint, subject: "bsre")
        }
        guard parts.scheme == "https" || parts.isLoopback else {
            throw DeliveryError(code: .unencrypted, subject: "bsre")
        }
        self.url = url.hasSuffix("/") ? String(url.dropLast()) : url
        self.user = user
        self.password = password
        self.caFile = caFile
        self.connectTimeout = connectTimeout
        self.totalTimeout = totalTimeout
    }

    /// Without the login: what is logged is no secret any more.
    public var description: String { url }
    /// Nothing to look into.
    public var customMirror: Mirror { Mirror(self, children: []) }

    /// Makes one call, once.
    func post(_ path: String, _ body: [UInt8]) -> Reply {
        let transfer = CurlTransfer(
            url: url + path,
            connectTimeout: connectTimeout,
            totalTimeout: totalTimeout,
            caFile: caFile
        )
        transfer.upload = body
        transfer.bodyLimit = 128 << 20
        transfer.set(CURLOPT_PROTOCOLS_STR, "https,http")
        transfer.set(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_1_1))
        transfer.set(CURLOPT_FOLLOWLOCATION, 0)
        transfer.set(CURLOPT_USERNAME, user)
        transfer.set(CURLOPT_PASSWORD, password)
        transfer.set(CURLOPT_POST, 1)
        transfer.set(CURLOPT_POSTFIELDSIZE, body.count)
        transfer.set(CURLOPT_HTTPHEADER, ["Content-Type: application/json", "User-Agent: mutasi", "Expect:"])
        let code = transfer.perform()
        guard code == CURLE_OK, transfer.isBodyWhole else {
            let words = PeerWords.cleaned(transfer.explanation(of: code))
            return transfer.hasSentBody ? .lost(words) : .notSent(words)
        }
        let line = transfer.lines.last { $0.hasPrefix("HTTP/") } ?? "HTTP \(transfer.responseCode)"
        return .answered(status: transfer.responseCode, body: transfer.body, words: PeerWords.cleaned(line))
    }
}
