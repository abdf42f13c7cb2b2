import FoundationEssentials
import Glibc
package import Postgres

/// A real PgBouncer in transaction mode before the test server: sessions of clients share a few of the server's; it goes with this value.
package final class PgBouncer {
    private let folder: URL
    private let process: ChildProcess
    private let user: String
    private static let program = "/usr/sbin/pgbouncer"

    /// Starts it before the test server.
    ///
    /// - Parameter size: the sessions on the server that all clients of a database share.
    /// - Throws: when it is not installed, or does not start.
    package init(size: Int) throws {
        let rows = try Session(TestServer.options).query(
            """
            select split_part(current_setting('unix_socket_directories'), ',', 1), current_setting('port'),
                current_user::text
            """
        )
        let (directory, port, user) = try rows[0].decode(String.self, String.self, String.self)
        self.user = user
        folder = URL(filePath: "/var/tmp/mutasi-pgbouncer-\(UInt32.random(in: 0 ... .max))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        // It does not run as root, and puts its socket into the folder.
        try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: folder.path)
        let configuration = """
            [databases]
            * = host=\(directory) port=\(port)
            [pgbouncer]
            pool_mode = transaction
            default_pool_size = \(size)
            max_client_conn = 200
            unix_socket_dir = \(folder.path)
            auth_type = trust
            auth_file = \(folder.path)/users
            """
        try configuration.write(to: folder.appending(path: "pgbouncer.ini"), atomically: true, encoding: .utf8)
        try "\"\(user)\" \"\"".write(to: folder.appending(path: "users"), atomically: true, encoding: .utf8)
        let unprivileged = geteuid() == 0 ? ["-u", "postgres"] : []
        process = try ChildProcess(
            [Self.program, "-q"] + unprivileged + [folder.appending(path: "pgbouncer.ini").path]
        )
        // The socket is there a moment before anybody listens at it.
        try eventually("the pooler's socket") {
            guard let descriptor = try? Socket.connected(toPath: folder.appending(path: ".s.PGSQL.6432").path) else {
                return false
            }
            close(descriptor)
            return true
        }
    }

    deinit {
        do {
            try FileManager.default.removeItem(at: folder)
        } catch {
            print("folder \(folder.path) stays: \(error)")
        }
    }

    /// The connection string that leads through it to a database.
    package func conninfo(_ database: TestDatabase) -> String {
        "host=\(folder.path) port=6432 user=\(user) dbname=\(database.name)"
    }

    /// Options that lead through it and suit it: no statement is left prepared.
    package func options(_ database: TestDatabase) throws -> ConnectionOptions {
        var options = try ConnectionOptions(conninfo(database))
        options.pooler = .transaction
        return options
    }
}
