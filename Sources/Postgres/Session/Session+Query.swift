import CLibPQ

extension Session {
    /// Runs a statement and gives its rows.
    ///
    /// - Parameter sql: one statement; its values are bound, never part of the text.
    /// - Returns: all rows, as the server sent them.
    /// - Throws: ``PostgresError``.
    @discardableResult
    public func query(_ sql: SQL) throws(PostgresError) -> Rows {
        var rows: Rows?
        try run(sql) { (result) throws(PostgresError) in
            try Self.refuseCopy(result)
            rows = Rows(result, notices: notices)
            return true
        }
        guard let rows else { throw PostgresError(.usage, "the statement is empty") }
        return rows
    }

    /// Runs a statement for its effect.
    ///
    /// - Returns: the number of rows that the command tag names.
    /// - Throws: ``PostgresError``.
    @discardableResult
    public func execute(_ sql: SQL) throws(PostgresError) -> Int {
        try query(sql).affected
    }

    /// Runs a statement and gives its rows one by one as they come, with the memory of one.
    ///
    /// - Parameters:
    ///   - sql: one statement.
    ///   - body: takes a row; when it throws, the statement is cancelled and the error handed on.
    /// - Throws: ``PostgresError``, or what the closure threw.
    public func forEachRow(_ sql: SQL, _ body: (Row) throws -> Void) throws {
        var thrown: (any Error)?
        do {
            try run(sql, rowByRow: true) { (result) throws(PostgresError) in
                try Self.refuseCopy(result)
                let rows = Rows(result, notices: notices)
                do {
                    for row in rows { try body(row) }
                } catch {
                    thrown = error
                    throw PostgresError(.cancelled, "given up by the reader")
                }
                return true
            }
        } catch {
            throw thrown ?? error
        }
    }

    /// Runs a text of several statements without values or rows, as a migration does.
    ///
    /// - Parameter text: SQL from a file of ours, never a user's input.
    /// - Throws: ``PostgresError``; `position` counts in the whole text.
    public func script(_ text: String) throws(PostgresError) {
        try exchange(text, send: { PQsendQuery($0, text) == 1 }) { (result) throws(PostgresError) in
            try Self.refuseCopy(result)
            return false
        }
    }

    private func run(
        _ sql: SQL,
        rowByRow: Bool = false,
        receive: (OpaquePointer) throws(PostgresError) -> Bool
    ) throws(PostgresError) {
        guard options.preparesStatements else {
            return try exchange(sql.text, send: { sql.send(on: $0, prepared: nil, rowByRow) }, receive: receive)
        }
        let wasInTransaction = isInTransaction
        do {
            let name = try prepare(sql)
            try exchange(sql.text, send: { sql.send(on: $0, prepared: name, rowByRow) }, receive: receive)
        } catch  where Self.isStale(error) && !wasInTransaction && !error.isConnectionLost {
            // Somebody changed a table, or a pooler changed the server: the plan is made anew, once.
            prepared.removeAll()
            let name = try prepare(sql)
            try exchange(sql.text, send: { sql.send(on: $0, prepared: name, rowByRow) }, receive: receive)
        }
    }

    /// Prepares a statement without running it.
    ///
    /// - Returns: its name on the server.
    /// - Throws: ``PostgresError``, as when the text does not fit the schema.
    @discardableResult
    public func prepare(_ sql: SQL) throws(PostgresError) -> String {
        let key = PreparedStatements.Key(text: sql.text, types: sql.binds.map(\.type))
        if let name = prepared[key] { return name }
        if prepared.isFull {
            try exchange("deallocate all", send: { PQsendQuery($0, "deallocate all") == 1 }) { _ in false }
            prepared.removeAll()
        }
        let name = prepared.nextName()
        try exchange(
            sql.text,
            send: { PQsendPrepare($0, name, sql.text, Int32(clamping: key.types.count), key.types) == 1 }
        ) { _ in false }
        prepared.keep(name, for: key)
        return name
    }

    private static func isStale(_ error: PostgresError) -> Bool {
        error.sqlState == .featureNotSupported || error.sqlState == .undefinedPreparedStatement
    }

    private static func refuseCopy(_ result: OpaquePointer) throws(PostgresError) {
        let status = PQresultStatus(result)
        if status == PGRES_COPY_IN || status == PGRES_COPY_OUT || status == PGRES_COPY_BOTH {
            throw PostgresError(.usage, "COPY is run by copyIn or copyOut")
        }
    }
}
