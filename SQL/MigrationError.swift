public import Postgres

/// Why a migration was refused.
public enum MigrationError: Error, CustomStringConvertible {
    /// The database has this migration with another content than the program.
    case changed(String)
    /// The database has a migration that this program does not know.
    case tooNew(String)
    /// The migration's SQL failed, at a line of its file where that is known.
    case failed(String, line: Int?, PostgresError)
    /// The roles were to be made by this role, which may not make any.
    case mayNotMakeRoles(String)
    /// A plan was to be made by this role, which may not make the database that it takes.
    case mayNotMakeDatabases(String)

    /// One sentence with the file's name.
    public var description: String {
        switch self {
        case .changed(let name): "migration \(name) was changed after it had been applied"
        case .tooNew(let name): "the database has migration \(name), which this program does not know"
        case .failed(let name, let line, let error):
            "migration \(name)\(line.map { ", line \($0)" } ?? "") failed: \(error)"
        case .mayNotMakeRoles(let name): "the role \(name) may not make roles"
        case .mayNotMakeDatabases(let name): "the role \(name) may not make databases"
        }
    }
}
