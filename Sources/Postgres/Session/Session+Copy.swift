import CLibPQ

extension Session {
    /// Sends rows in bulk.
    ///
    /// The deadline counts from the start to the last row's confirmation, the time of the closure included.
    ///
    /// - Parameters:
    ///   - statement: `copy table (columns) from stdin (format binary)`.
    ///   - body: writes the rows; when it throws, nothing is copied and the error is handed on. A transaction around it
    ///     has then failed, unless a savepoint is in between.
    /// - Returns: the number of rows copied.
    /// - Throws: ``PostgresError``, or what the closure threw.
    @discardableResult
    public func copyIn(_ statement: String, _ body: (inout CopyWriter) throws -> Void) throws -> Int {
        var writer = CopyWriter(self, exchange: try startCopy(statement, expecting: PGRES_COPY_IN))
        var thrown: (any Error)?
        do {
            try body(&writer)
            try writer.end()
        } catch {
            thrown = error
        }
        let isBroken = writer.isBroken
        var exchange = writer.exchange
        do {
            let copied = try endCopy(&exchange, isGivenUp: thrown != nil)
            guard let thrown else { return copied }
            throw thrown
        } catch let end as PostgresError {
            // A writer's own error is the one to tell, unless it only met the broken connection.
            guard let thrown, !isBroken else { throw end }
            throw thrown
        }
    }

    /// Receives rows in bulk.
    ///
    /// - Parameters:
    ///   - statement: `copy … to stdout`, in any format.
    ///   - body: takes one message of the server, which is one row; valid during the call only. When it throws, the
    ///     statement is cancelled, which fails a transaction around it.
    /// - Throws: ``PostgresError``, or what the closure threw.
    public func copyOut(_ statement: String, _ body: (UnsafeRawBufferPointer) throws -> Void) throws {
        var exchange = try startCopy(statement, expecting: PGRES_COPY_OUT)
        var thrown: (any Error)?
        try takeCopyData(&exchange) { message in
            guard thrown == nil else { return }
            do {
                try body(message)
            } catch {
                thrown = error
                canceller.cancel()
            }
        }
        do {
            try receiveAll(&exchange) { _ in .done }
        } catch {
            throw thrown ?? error
        }
        if let thrown { throw thrown }
    }

    /// Ends a COPY that nobody asked for, so that the results behind it can be read.
    func leaveCopy(_ result: OpaquePointer, _ exchange: inout Exchange) throws(PostgresError) {
        switch PQresultStatus(result) {
        case PGRES_COPY_IN: try putCopyEnd(&exchange, refusing: "not expected")
        case PGRES_COPY_OUT: try takeCopyData(&exchange) { _ in }
        default: close()
        }
    }

    private func startCopy(_ statement: String, expecting status: ExecStatusType) throws(PostgresError) -> Exchange {
        // Anything else would have run by the time that it turned out to be something else.
        guard statement.drop(while: \.isWhitespace).prefix(5).lowercased() == "copy " else {
            throw PostgresError(.usage, "the statement is not a COPY")
        }
        var exchange = try start(statement, effect: .rows) { PQsendQuery($0, statement) == 1 }
        try receiveAll(&exchange) { (result) throws(PostgresError) in
            guard PQresultStatus(result) == status else {
                throw PostgresError(.usage, "the COPY is not of the direction that was expected")
            }
            return .copying
        }
        return exchange
    }

    private func endCopy(_ exchange: inout Exchange, isGivenUp: Bool) throws(PostgresError) -> Int {
        // Rows without the end that follows here are dropped by the server, however the connection ends.
        let mayCommit = exchange.mayCommit && !isGivenUp
        exchange.mayCommit = false
        try putCopyEnd(&exchange, refusing: isGivenUp ? "given up by the writer" : nil)
        exchange.mayCommit = mayCommit
        var copied = 0
        try receiveAll(&exchange) { (result) throws(PostgresError) in
            copied = Int(String(cString: PQcmdTuples(result))) ?? 0
            return .done
        }
        return copied
    }

    private func putCopyEnd(_ exchange: inout Exchange, refusing reason: String?) throws(PostgresError) {
        while let connection, PQputCopyEnd(connection, reason) == 0 {
            guard try readMore(&exchange, Poll.readable | Poll.writable) else { return }
        }
        try flush(&exchange)
    }

    private func takeCopyData(
        _ exchange: inout Exchange,
        _ take: (UnsafeRawBufferPointer) -> Void
    ) throws(PostgresError) {
        while let connection {
            var message: UnsafeMutablePointer<CChar>?
            let length = PQgetCopyData(connection, &message, 1)
            defer { PQfreemem(message) }
            if length > 0 {
                take(UnsafeRawBufferPointer(start: message, count: Int(length)))
            } else {
                guard length == 0, try readMore(&exchange) else { return }
            }
        }
    }
}
