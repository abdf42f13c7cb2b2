import Postgres

/// The server on which the measurements' databases are made.
struct Server: Sendable {
    /// The connection string as given.
    let conninfo: String
    let options: ConnectionOptions

    /// Reads a connection string.
    init(_ conninfo: String) throws {
        // The database's name is put behind it for programs that are started.
        guard !conninfo.contains("://") else { throw BenchError.uri }
        self.conninfo = conninfo
        options = try ConnectionOptions(conninfo, applicationName: "queue-bench")
    }
}
