internal import CCurl

/// The parts of a URL, as libcurl itself reads them: two parsers that disagree are a way around every check.
struct PeerURL {
    let scheme: String
    /// The host; an IPv6 address without its brackets.
    let host: String
    let port: Int?
    let path: String
    let hasQuery: Bool

    /// - Returns: nil for a text that is no absolute URL with a host, or that carries a user name, a password or a
    ///   fragment.
    init?(_ text: String) {
        guard let handle = curl_url() else { return nil }
        defer { curl_url_cleanup(handle) }
        let flags = UInt32(CURLU_NON_SUPPORT_SCHEME)
        guard curl_url_set(handle, CURLUPART_URL, text, flags) == CURLUE_OK else { return nil }
        func part(_ part: CURLUPart) -> String? {
            var text: UnsafeMutablePointer<CChar>?
            guard curl_url_get(handle, part, &text, 0) == CURLUE_OK, let text else { return nil }
            defer { curl_free(text) }
            return String(cString: text)
        }
        guard let scheme = part(CURLUPART_SCHEME), let host = part(CURLUPART_HOST), !host.isEmpty,
            part(CURLUPART_USER) == nil, part(CURLUPART_PASSWORD) == nil, part(CURLUPART_FRAGMENT) == nil
        else { return nil }
        self.scheme = scheme
        self.host = host.hasPrefix("[") ? String(host.dropFirst().dropLast()) : host
        self.port = part(CURLUPART_PORT).flatMap { Int($0) }
        self.path = part(CURLUPART_PATH) ?? "/"
        self.hasQuery = part(CURLUPART_QUERY) != nil
    }

    /// Whether the host is this machine, by its address or by the name that is reserved for it (RFC 6761, 6.3).
    var isLoopback: Bool {
        host == "localhost"
            || NetworkAddress(host).map { address in
                NetworkRange.loopback.contains { $0.contains(address) }
            } ?? false
    }
}
