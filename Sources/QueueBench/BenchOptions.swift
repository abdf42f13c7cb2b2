import ArgumentParser
import Glibc
import Postgres

/// What all measurements take.
struct BenchOptions: ParsableArguments {
    @Option(help: "The server: a libpq connection string or URI. Else MUTASI_DATABASE_URL, else libpq's environment.")
    var database: String?

    @Option(help: "How to print the figures.")
    var output = OutputForm.text

    /// How to reach the server.
    func connection() throws -> ConnectionOptions {
        let conninfo = database ?? getenv("MUTASI_DATABASE_URL").map { String(cString: $0) } ?? ""
        return try ConnectionOptions(conninfo, applicationName: "queue-bench")
    }
}
