/// The server that takes our mail over, and how it is spoken to.
public struct MailServer: Sendable, Equatable {
    struct Login: Sendable, Equatable, CustomStringConvertible, CustomReflectable {
        let user: String
        let password: String

        /// Without the password, as the mirror is: what is logged is no secret any more.
        var description: String { "\(user):***" }
        var customMirror: Mirror { Mirror(self, children: []) }
    }

    /// The URL for libcurl.
    let url: String
    /// Whether the connection is encrypted, and not only when the server offers it.
    let requiresTLS: Bool
    let login: Login?
    let caFile: String?

    /// Checks a server's URL and what goes with it.
    ///
    /// - Parameters:
    ///   - url: `smtp://HOST[:PORT]` for STARTTLS, without which nothing is sent (port 587 unless given);
    ///     `smtps://HOST[:PORT]` for TLS from the start (port 465); `smtp+insecure://HOST[:PORT]` for no TLS at all, to
    ///     this machine itself only (port 25).
    ///   - user: The user to log in as, if the server wants a login.
    ///   - password: The user's password.
    ///   - caFile: A file of certificates to trust instead of the system's.
    /// - Throws: `DeliveryError.Code.invalidMailServer`, or `.unencrypted`.
    public init(
        _ url: String,
        user: String? = nil,
        password: String? = nil,
        caFile: String? = nil
    ) throws(DeliveryError) {
        guard let parts = PeerURL(url), ["", "/"].contains(parts.path), !parts.hasQuery,
            (user == nil) == (password == nil)
        else { throw DeliveryError(code: .invalidMailServer, subject: "smtp") }
        let scheme: String
        let usualPort: Int
        switch parts.scheme {
        case "smtp": (scheme, usualPort, requiresTLS) = ("smtp", 587, true)
        case "smtps": (scheme, usualPort, requiresTLS) = ("smtps", 465, true)
        case "smtp+insecure": (scheme, usualPort, requiresTLS) = ("smtp", 25, false)
        default: throw DeliveryError(code: .invalidMailServer, subject: "smtp")
        }
        guard requiresTLS || (parts.isLoopback && user == nil) else {
            throw DeliveryError(code: .unencrypted, subject: "smtp")
        }
        let host = parts.host.contains(":") ? "[\(parts.host)]" : parts.host
        self.url = "\(scheme)://\(host):\(parts.port ?? usualPort)"
        self.caFile = caFile
        if let user, let password { login = Login(user: user, password: password) } else { login = nil }
    }
}
