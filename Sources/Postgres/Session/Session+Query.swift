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
            guard !Self.isCopy(result) else { return .done }
            rows = Rows(result, notices: notices)
            return .kept
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
    ///   - body: takes a row; when it throws, the statement is cancelled, which fails a transaction around it, and the
    ///     error handed on.
    /// - Throws: ``PostgresError``, or what the closure threw.
    public func forEachRow(_ sql: SQL, _ body: (Row) throws -> Void) throws {
        var thrown: (any Error)?
        do {
            try run(sql, rowByRow: true) { (result) throws(PostgresError) in
                guard !Self.isCopy(result) else { return .done }
                let rows = Rows(result, notices: notices)
                do {
                    for row in rows { try body(row) }
                } catch {
                    thrown = error
                    return .keptAsLast
                }
                return .kept
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
        try exchange(text, send: { PQsendQuery($0, text) == 1 })
    }

    private func run(
        _ sql: SQL,
        rowByRow: Bool = false,
        receive: (OpaquePointer) throws(PostgresError) -> Exchange.Receipt
    ) throws(PostgresError) {
        guard options.pooler == .none else {
            return try exchange(sql.text, send: { sql.send(on: $0, prepared: nil, rowByRow) }, receive: receive)
        }
        let wasInTransaction = isInTransaction
        do {
            try runPrepared(sql, rowByRow, receive)
        } catch  where error.isPlanStale && !error.isConnectionLost {
            // Somebody changed a table, or dropped the statement: the plan is made anew, once. In a transaction, which
            // has failed by this, that is left to whoever repeats the whole.
            prepared.forget(key(of: sql))
            if wasInTransaction { throw error }
            try runPrepared(sql, rowByRow, receive)
        }
    }

    private func runPrepared(
        _ sql: SQL,
        _ rowByRow: Bool,
        _ receive: (OpaquePointer) throws(PostgresError) -> Exchange.Receipt
    ) throws(PostgresError) {
        let name = try prepare(sql)
        try exchange(sql.text, send: { sql.send(on: $0, prepared: name, rowByRow) }, receive: receive)
    }

    /// Prepares a statement without running it.
    ///
    /// - Returns: its name on the server.
    /// - Throws: ``PostgresError``, as when the text does not fit the schema.
    @discardableResult
    public func prepare(_ sql: SQL) throws(PostgresError) -> String {
        let key = key(of: sql)
        if let name = prepared[key] { return name }
        if prepared.isFull {
            try exchange("deallocate all", effect: .none, send: { PQsendQuery($0, "deallocate all") == 1 })
            prepared.removeAll()
        }
        let name = prepared.nextName()
        try exchange(
            sql.text,
            effect: .none,
            send: { PQsendPrepare($0, name, sql.text, Int32(clamping: key.types.count), key.types) == 1 }
        )
        prepared.keep(name, for: key)
        return name
    }

    private func key(of sql: SQL) -> PreparedStatements.Key {
        PreparedStatements.Key(text: sql.text, types: sql.binds.map(\.type))
    }

}
