import CLibPQ

extension Session {
    /// Sends rows in bulk.
    ///
    /// - Parameters:
    ///   - statement: `copy table (columns) from stdin (format binary)`.
    ///   - body: writes the rows; when it throws, nothing is copied and the error is handed on.
    /// - Returns: the number of rows copied.
    /// - Throws: ``PostgresError``, or what the closure threw.
    @discardableResult
    public func copyIn(_ statement: String, _ body: (inout CopyWriter) throws -> Void) throws -> Int {
        let isAutocommit = !isInTransaction
        try startCopy(statement, expecting: PGRES_COPY_IN)
        var thrown: (any Error)?
        do {
            var writer = CopyWriter(self, exchange: copyExchange(statement, isAutocommit: isAutocommit))
            try body(&writer)
            try writer.end()
        } catch {
            thrown = error
        }
        guard isOpen else {
            throw thrown ?? PostgresError(.connection, "the connection was lost", isConnectionLost: true)
        }
        let copied = try endCopy(statement, failure: thrown != nil, isAutocommit: isAutocommit)
        if let thrown { throw thrown }
        return copied
    }

    /// Receives rows in bulk.
    ///
    /// - Parameters:
    ///   - statement: `copy … to stdout`, in any format.
    ///   - body: takes one message of the server, which is one row; valid during the call only.
    /// - Throws: ``PostgresError``, or what the closure threw.
    public func copyOut(_ statement: String, _ body: (UnsafeRawBufferPointer) throws -> Void) throws {
        let isAutocommit = !isInTransaction
        try startCopy(statement, expecting: PGRES_COPY_OUT)
        var exchange = copyExchange(statement, isAutocommit: isAutocommit)
        var thrown: (any Error)?
        reading: while let connection {
            var message: UnsafeMutablePointer<CChar>?
            let length = PQgetCopyData(connection, &message, 1)
            defer { PQfreemem(message) }
            switch length {
            case 0:
                try awaitSocket(Poll.readable, &exchange)
                _ = PQconsumeInput(connection)
            case 1...:
                guard thrown == nil else { continue }
                do {
                    try body(UnsafeRawBufferPointer(start: message, count: Int(length)))
                } catch {
                    thrown = error
                    canceller.cancel()
                }
            default:
                break reading
            }
        }
        do {
            try receiveAll(&exchange) { _ in false }
        } catch {
            throw thrown ?? error
        }
        if let thrown { throw thrown }
    }

    private func copyExchange(_ statement: String, isAutocommit: Bool) -> Exchange {
        Exchange(
            statement: statement,
            deadline: deadline.map { .now + $0 },
            isAutocommit: isAutocommit,
            isCommit: false
        )
    }

    private func startCopy(_ statement: String, expecting status: ExecStatusType) throws(PostgresError) {
        var isStarted = false
        try exchange(statement, send: { PQsendQuery($0, statement) == 1 }) { (result) throws(PostgresError) in
            isStarted = PQresultStatus(result) == status
            return false
        }
        guard isStarted else { throw PostgresError(.usage, "the statement is not the COPY that was expected") }
        guard canceller.begin() else { throw PostgresError(.connection, "a request to cancel does not end") }
    }

    private func endCopy(_ statement: String, failure: Bool, isAutocommit: Bool) throws(PostgresError) -> Int {
        guard let connection else { return 0 }
        var exchange = copyExchange(statement, isAutocommit: isAutocommit)
        while PQputCopyEnd(connection, failure ? "given up by the writer" : nil) == 0 {
            try awaitSocket(Poll.writable, &exchange)
            try flush(&exchange)
        }
        try flush(&exchange)
        var copied = 0
        do {
            try receiveAll(&exchange) { (result) throws(PostgresError) in
                copied = Int(String(cString: PQcmdTuples(result))) ?? 0
                return false
            }
        } catch  where failure && !error.isConnectionLost {
            // The server confirms that nothing was copied; the writer's own error is the one to tell.
            return 0
        }
        return copied
    }
}
