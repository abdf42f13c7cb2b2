/// The single attempts that a list of hosts comes down to, in order.
///
/// libpq would walk the list itself, but gives up on a silent host only after the kernel does; one attempt for each
/// host lets each have its own deadline.
struct ConnectionAttempts {
    /// libpq's settings for each attempt.
    let settings: [[String: String]]

    init(_ given: [String: String], environment: [String: String]) {
        // A service file may name hosts that we do not see: libpq has to walk that list.
        guard given["service"] == nil, environment["service"] == nil else {
            settings = [given]
            return
        }
        let hosts = Self.list(given["host"] ?? environment["host"])
        let addresses = Self.list(given["hostaddr"] ?? environment["hostaddr"])
        let ports = Self.list(given["port"] ?? environment["port"])
        var attempts: [[String: String]] = []
        for place in 0..<max(hosts.count, addresses.count, 1) {
            var attempt = given
            if hosts.indices.contains(place) { attempt["host"] = hosts[place] }
            if addresses.indices.contains(place) { attempt["hostaddr"] = addresses[place] }
            if let port = ports.count == 1 ? ports.first : ports.dropFirst(place).first { attempt["port"] = port }
            attempts.append(attempt)
        }
        let attribute = given["target_session_attrs"] ?? environment["target_session_attrs"]
        settings = attribute == "prefer-standby" ? Self.passes(attempts) : attempts
    }

    /// `prefer-standby` means the whole list for a standby first, then the whole list for anything.
    private static func passes(_ attempts: [[String: String]]) -> [[String: String]] {
        ["standby", "any"].flatMap { attribute in
            attempts.map { attempt in
                attempt.merging(["target_session_attrs": attribute]) { $1 }
            }
        }
    }

    private static func list(_ value: String?) -> [String] {
        guard let value, !value.isEmpty else { return [] }
        return value.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
}
