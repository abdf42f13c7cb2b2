import Glibc
package import Postgres

/// The PostgreSQL server that tests run on, as a superuser: named by `MUTASI_TEST_SERVER`.
package enum TestServer {
    /// How to reach it.
    package static var options: ConnectionOptions {
        get throws {
            guard let conninfo = getenv("MUTASI_TEST_SERVER").map({ String(cString: $0) }) else {
                throw MissingServer()
            }
            return try ConnectionOptions(conninfo, applicationName: "mutasi-tests")
        }
    }

    struct MissingServer: Error, CustomStringConvertible {
        var description: String { "set MUTASI_TEST_SERVER, or run the tests by Deploy/test, which starts a server" }
    }
}
