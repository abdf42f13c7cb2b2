import CLibPQ

extension Session {
    /// Runs a closure in a transaction: committed when it returns, rolled back when it throws.
    ///
    /// - Parameters:
    ///   - isolation: what the transaction sees of others.
    ///   - body: uses this session; its error is handed on.
    /// - Returns: what the closure returns, after the commit is confirmed.
    /// - Throws: what the closure threw, or ``PostgresError`` of BEGIN or COMMIT.
    @discardableResult
    public func transaction<Value>(
        _ isolation: Isolation = .readCommitted,
        _ body: () throws -> Value
    ) throws -> Value {
        try begin(isolation)
        let value: Value
        do {
            value = try body()
        } catch {
            rollbackOrClose()
            throw error
        }
        try commit()
        return value
    }

    /// Runs a closure under a savepoint of the open transaction: kept when it returns, undone when it throws.
    ///
    /// - Parameter body: uses this session; its error is handed on, and the transaction goes on.
    /// - Returns: what the closure returns.
    /// - Throws: what the closure threw, or ``PostgresError``.
    @discardableResult
    public func savepoint<Value>(_ body: () throws -> Value) throws -> Value {
        guard isInTransaction else { throw PostgresError(.usage, "a savepoint needs an open transaction") }
        savepoints += 1
        defer { savepoints -= 1 }
        let name = "p\(savepoints)"
        try command("savepoint \(name)")
        let value: Value
        do {
            value = try body()
        } catch {
            if isOpen { try command("rollback to savepoint \(name); release savepoint \(name)") }
            throw error
        }
        try command("release savepoint \(name)")
        return value
    }

    /// Opens a transaction.
    ///
    /// - Throws: ``PostgresError``; code `usage` when one is open.
    package func begin(_ isolation: Isolation = .readCommitted) throws(PostgresError) {
        guard !isInTransaction else { throw PostgresError(.usage, "a transaction is open; nest with a savepoint") }
        try command("begin isolation level \(isolation.rawValue)")
    }

    /// Commits, and returns when the server has confirmed it.
    ///
    /// - Throws: ``PostgresError``; look at `isOutcomeUnknown` when the connection was lost.
    package func commit() throws(PostgresError) {
        guard let connection else { throw PostgresError(.usage, "the session is closed", isConnectionLost: true) }
        guard PQtransactionStatus(connection) == PQTRANS_INTRANS else {
            rollbackOrClose()
            // The server answers the COMMIT of a failed transaction with ROLLBACK, as if all were well.
            throw PostgresError(
                .server,
                "the transaction had failed and was rolled back",
                sqlState: .inFailedTransaction
            )
        }
        try command("commit", effect: .commit)
    }

    /// Rolls back; a session that cannot is closed, and the server rolls back by itself.
    package func rollbackOrClose() {
        guard isInTransaction else { return }
        do {
            try command("rollback")
        } catch {
            close()
        }
    }

    /// Commands without values or rows, sent as they are.
    private func command(_ text: String, effect: Exchange.Effect = .none) throws(PostgresError) {
        try exchange(text, effect: effect, send: { PQsendQuery($0, text) == 1 })
    }
}
