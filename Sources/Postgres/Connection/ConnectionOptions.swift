import CLibPQ

/// How to reach the server, and how its sessions behave.
public struct ConnectionOptions: Sendable {
    /// How long one host (one address of it) may take to answer.
    public var attemptTimeout: Duration = .seconds(5)
    /// How long a statement may take, unless the session says otherwise; nil for no limit.
    public var statementDeadline: Duration?
    /// What stands before the server; statements are prepared and kept there only where the session is the client's own.
    public var pooler = Pooler.none

    /// libpq's keywords and values as given.
    var settings: [String: String]

    /// Reads a connection string.
    ///
    /// - Parameters:
    ///   - conninfo: a libpq connection string or URI; what it leaves open comes from libpq's environment, service and
    ///     password files.
    ///   - applicationName: the name under which sessions are seen on the server, unless the string names one.
    /// - Throws: ``PostgresError`` with code `usage` for a string that libpq does not take; it is not echoed.
    public init(_ conninfo: String = "", applicationName: String = "mutasi") throws(PostgresError) {
        settings = try Self.parsed(conninfo)
        for (keyword, value) in Self.defaults(applicationName: applicationName) where settings[keyword] == nil {
            settings[keyword] = value
        }
        // What is decoded here is UTF-8.
        settings["client_encoding"] = "UTF8"
    }

    /// The database's name, where the connection string names one.
    public var databaseName: String? { settings["dbname"] }

    /// The same server and role, another database.
    public func database(_ name: String) -> ConnectionOptions {
        var copy = self
        copy.settings["dbname"] = name
        return copy
    }

    /// The same server and database, another role.
    public func user(_ name: String) -> ConnectionOptions {
        var copy = self
        copy.settings["user"] = name
        return copy
    }

    /// A dead peer is found out in about 30 s; libpq's own defaults would wait for hours.
    private static func defaults(applicationName: String) -> [(String, String)] {
        [
            ("application_name", applicationName),
            ("keepalives_idle", "15"),
            ("keepalives_interval", "5"),
            ("keepalives_count", "3"),
            ("tcp_user_timeout", "15000"),
        ]
    }

    private static func parsed(_ conninfo: String) throws(PostgresError) -> [String: String] {
        guard let options = PQconninfoParse(conninfo, nil) else {
            throw PostgresError(
                .usage,
                "the connection string cannot be read; expected \"host=… dbname=…\" or \"postgresql://…\""
            )
        }
        defer { PQconninfoFree(options) }
        return values(options)
    }

    /// What libpq takes from the environment and the service file where the string says nothing.
    static func environment() -> [String: String] {
        guard let options = PQconndefaults() else { return [:] }
        defer { PQconninfoFree(options) }
        return values(options)
    }

    private static func values(_ first: UnsafeMutablePointer<PQconninfoOption>) -> [String: String] {
        var values: [String: String] = [:]
        var option = first
        while let keyword = option.pointee.keyword {
            if let value = option.pointee.val { values[String(cString: keyword)] = String(cString: value) }
            option += 1
        }
        return values
    }
}
