extension ConnectionOptions {
    /// Whether what is said to the server, or who the server is, can be read or altered on the way: it goes over a network
    /// and the server's certificate and name are not verified (libpq's `sslmode`, of which only `verify-full` does both).
    ///
    /// A socket of this host and its loopback addresses are no network. What the connection string leaves open is taken
    /// from libpq's environment and service file, as a connection does.
    public var isExposed: Bool {
        let inherited = Self.environment()
        func value(_ keyword: String) -> String? { settings[keyword] ?? inherited[keyword] }
        guard value("sslmode") != "verify-full" else { return false }
        let given = value("hostaddr") ?? value("host") ?? ""
        return given.split(separator: ",").contains { !Self.isOfThisHost(String($0)) }
    }

    private static func isOfThisHost(_ host: String) -> Bool {
        host.hasPrefix("/") || host.hasPrefix("@") || host == "localhost" || host == "::1" || host.hasPrefix("127.")
    }
}
