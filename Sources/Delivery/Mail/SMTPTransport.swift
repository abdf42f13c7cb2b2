internal import CCurl

/// Hands letters to a mail server.
///
/// A call blocks its thread until the server has taken the letter over or a deadline is over.
public struct SMTPTransport: Sendable {
    private let server: MailServer
    private let connectTimeout: Duration
    private let totalTimeout: Duration

    /// - Parameters:
    ///   - server: Who takes the letters over.
    ///   - connectTimeout: How long name resolution, connection and TLS may take.
    ///   - totalTimeout: How long an attempt may take altogether.
    public init(
        server: MailServer,
        connectTimeout: Duration = .seconds(10),
        totalTimeout: Duration = .seconds(60)
    ) {
        self.server = server
        self.connectTimeout = connectTimeout
        self.totalTimeout = totalTimeout
    }

    /// Makes one attempt.
    ///
    /// - Parameter message: The letter; the same for every attempt.
    /// - Returns: Delivered once the server has taken it over; rejected when it refuses with a 5xx; otherwise to be tried
    ///   again. A connection lost after the end of the letter leaves open whether the server has it, and is tried again
    ///   under the same `Message-ID`.
    public func send(_ message: MailMessage) -> DeliveryOutcome {
        let transfer = CurlTransfer(
            url: server.url,
            connectTimeout: connectTimeout,
            totalTimeout: totalTimeout,
            caFile: server.caFile
        )
        transfer.upload = Array(message.wireText.utf8)
        transfer.set(CURLOPT_PROTOCOLS_STR, "smtp,smtps")
        transfer.set(CURLOPT_USE_SSL, Int((server.requiresTLS ? CURLUSESSL_ALL : CURLUSESSL_NONE).rawValue))
        if let login = server.login {
            transfer.set(CURLOPT_USERNAME, login.user)
            transfer.set(CURLOPT_PASSWORD, login.password)
        }
        transfer.set(CURLOPT_MAIL_FROM, "<\(message.from.address)>")
        transfer.set(CURLOPT_MAIL_RCPT, ["<\(message.to.address)>"])
        transfer.set(CURLOPT_UPLOAD, 1)

        let code = transfer.perform()
        let reply = SMTPReply.decisive(in: transfer.lines)
        func cleaned(_ text: String) -> String { PeerWords.cleaned(text, masking: message.to.address) }
        if code == CURLE_OK { return .delivered(cleaned(reply?.words ?? "")) }
        if let reply, reply.isPermanent { return .rejected(cleaned(reply.words)) }
        let reason = transfer.explanation(of: code)
        return .retry(cleaned(reply.map { "\(reason); server: \($0.words)" } ?? reason), after: nil)
    }
}
