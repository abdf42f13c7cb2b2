import Glibc
import Postgres
import Synchronization

/// Databases that serve a whole test process and are dropped as it exits.
enum DatabasesToDrop {
    private static let state = Mutex<[(name: String, server: ConnectionOptions)]>([])

    /// Drops a database when the process exits.
    static func drop(_ name: String, on server: ConnectionOptions) {
        let isFirst = state.withLock { databases in
            databases.append((name, server))
            return databases.count == 1
        }
        if isFirst { atexit { DatabasesToDrop.dropAll() } }
    }

    private static func dropAll() {
        for (name, server) in state.withLock({ $0 }) {
            do {
                try Session(server.database("postgres")).script("drop database if exists \(name) with (force)")
            } catch {
                print("test database \(name) stays: \(error)")
            }
        }
    }
}
