import FoundationEssentials

/// A throw-away authority and the certificates that it signed, made by the `openssl` command.
package final class Certificates {
    /// The authority's own certificate.
    package var authority: String { path("authority.pem") }
    /// The key of the servers' certificates.
    package var key: String { path("key.pem") }
    /// For the hosts `localhost` and `127.0.0.1`.
    package var server: String { path("server.pem") }
    /// For a host that is not the one connected to.
    package var otherHost: String { path("other.pem") }

    private let folder: URL

    /// Makes them, valid for a day.
    package init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "mutasi-certificates-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for file in [path("authority.key"), key] {
            try openssl("genpkey -algorithm EC -pkeyopt ec_paramgen_curve:prime256v1", ["-out", file])
        }
        try openssl("req -x509 -days 1 -subj /CN=Authority", ["-key", path("authority.key"), "-out", authority])
        for (file, names) in [(server, "DNS:localhost,IP:127.0.0.1"), (otherHost, "DNS:mail.example.org")] {
            try openssl(
                "req -x509 -days 1 -subj /CN=server -addext basicConstraints=critical,CA:false",
                ["-addext", "subjectAltName=\(names)", "-CA", authority, "-CAkey", path("authority.key")]
                    + ["-key", key, "-out", file]
            )
        }
    }

    deinit {
        do {
            try FileManager.default.removeItem(at: folder)
        } catch {
            print("folder \(folder.path) stays: \(error)")
        }
    }

    private func path(_ name: String) -> String { folder.appending(path: name).path }

    private func openssl(_ command: String, _ arguments: [String]) throws {
        try ChildProcess(["/usr/bin/openssl"] + command.split(separator: " ").map(String.init) + arguments).finish()
    }
}
