import ArgumentParser
import Glibc

/// What all measurements take.
struct BenchOptions: ParsableArguments {
    @Option(help: "The server, as libpq's keywords and values. Else MUTASI_DATABASE_URL, else libpq's environment.")
    var database: String?

    @Option(help: "How to print the figures.")
    var output = OutputForm.text

    /// Where the measurements' databases are made.
    func server() throws -> Server {
        try Server(database ?? getenv("MUTASI_DATABASE_URL").map { String(cString: $0) } ?? "")
    }
}
