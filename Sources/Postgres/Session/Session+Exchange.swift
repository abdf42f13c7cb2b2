import CLibPQ

// Sending, waiting and reading. libpq's rules: flush before reading, read while flushing, read every result to the end.
extension Session {
    /// libpq before 15.19 can leave decrypted bytes inside OpenSSL, where poll(2) does not see them.
    private static let tick: Duration? = PQlibVersion() < 150_019 ? .milliseconds(50) : nil

    /// Runs one exchange: the closure sends, the results are read to the end.
    ///
    /// - Parameters:
    ///   - statement: the text, for the error.
    ///   - effect: what the statement can leave behind.
    ///   - send: queues the message with libpq; false when libpq refuses it.
    ///   - receive: takes each good result and answers what became of it.
    /// - Throws: ``PostgresError``.
    func exchange(
        _ statement: String,
        effect: Exchange.Effect = .rows,
        send: (OpaquePointer) -> Bool,
        receive: (OpaquePointer) throws(PostgresError) -> Exchange.Receipt = { _ in .done }
    ) throws(PostgresError) {
        var exchange = try start(statement, effect: effect, send: send)
        try receiveAll(&exchange, receive)
    }

    /// Sends, and leaves the results to be read.
    func start(
        _ statement: String,
        effect: Exchange.Effect,
        send: (OpaquePointer) -> Bool
    ) throws(PostgresError) -> Exchange {
        let connection = try ready()
        var exchange = Exchange(statement, effect: effect, isInTransaction: isInTransaction, deadline: deadline)
        guard send(connection) else { throw refusal(by: connection) }
        try flush(&exchange)
        return exchange
    }

    /// Reads the results to the end, and turns a failed one into an error.
    func receiveAll(
        _ exchange: inout Exchange,
        _ receive: (OpaquePointer) throws(PostgresError) -> Exchange.Receipt
    ) throws(PostgresError) {
        var fault: PostgresError?
        while let result = try nextResult(&exchange) {
            var receipt = Exchange.Receipt.done
            defer { if receipt != .kept, receipt != .keptAsLast { PQclear(result) } }
            if Self.isFailure(result) {
                exchange.fail(result)
                continue
            }
            // After a fault the rest still has to be read; what was asked for is not wanted any more.
            if fault == nil {
                do throws(PostgresError) { receipt = try receive(result) } catch { fault = error }
                if receipt == .keptAsLast { fault = PostgresError(.cancelled, "given up by the reader") }
                if fault != nil { canceller.cancel() }
            }
            if receipt == .copying { return }
            if Self.isCopy(result) {
                fault = fault ?? PostgresError(.usage, "COPY is run by copyIn or copyOut")
                try leaveCopy(result, &exchange)
            }
        }
        if let error = ended(exchange, fault: fault) { throw error }
    }

    /// The connection, fenced against requests to cancel what ran before.
    private func ready() throws(PostgresError) -> OpaquePointer {
        guard let connection else {
            throw PostgresError(.usage, "the session is closed", isConnectionLost: true, isSafeToRetry: true)
        }
        guard PQtransactionStatus(connection) != PQTRANS_ACTIVE else {
            throw PostgresError(.usage, "the session is in the middle of a statement")
        }
        guard canceller.begin() else {
            close()
            throw PostgresError(
                .connection,
                "a request to cancel does not end",
                isConnectionLost: true,
                isSafeToRetry: true
            )
        }
        return connection
    }

    private func ended(_ exchange: Exchange, fault: PostgresError?) -> PostgresError? {
        let wasCancelled = canceller.end()
        guard connection != nil else {
            return PostgresError(
                .usage,
                "the session was closed in the middle of a statement",
                isConnectionLost: true,
                isOutcomeUnknown: exchange.mayCommit
            )
        }
        let isLost = !isOpen
        defer { if isLost { close() } }
        guard let report = exchange.report, fault == nil || isLost else { return fault }
        let error = exchange.error(
            report: report,
            isLost: isLost,
            shutdown: notices.shutdown,
            wasCancelled: wasCancelled
        )
        if error.sqlState == .readOnlyTransaction { hasMetReadOnly = true }
        return error
    }

    /// libpq refused to queue the message: the connection is broken, or the call does not fit its state.
    private func refusal(by connection: OpaquePointer) -> PostgresError {
        _ = canceller.end()
        let message = ServerReport.folded(String(cString: PQerrorMessage(connection)))
        guard PQstatus(connection) == CONNECTION_BAD else { return PostgresError(.usage, message) }
        close()
        return PostgresError(.connection, message, isConnectionLost: true, isSafeToRetry: true)
    }

    func flush(_ exchange: inout Exchange) throws(PostgresError) {
        // The server may be stuck on sending to us; reading lets it go on. What is broken shows as a result.
        while let connection, PQflush(connection) == 1 {
            guard try readMore(&exchange, Poll.readable | Poll.writable) else { return }
        }
    }

    /// The next result, waiting for it; nil at the end.
    private func nextResult(_ exchange: inout Exchange) throws(PostgresError) -> OpaquePointer? {
        guard let connection else { return nil }
        while PQisBusy(connection) == 1 {
            // On a broken connection `PQgetResult` does not wait; it says what is wrong.
            guard try readMore(&exchange) else { break }
        }
        return PQgetResult(connection)
    }

    /// Waits for the socket and takes what has arrived.
    ///
    /// - Returns: false when the connection is broken.
    func readMore(_ exchange: inout Exchange, _ events: Int16 = Poll.readable) throws(PostgresError) -> Bool {
        guard let connection else { return false }
        try awaitSocket(connection, events, &exchange)
        return PQconsumeInput(connection) == 1
    }

    /// Waits for the socket; past the deadline cancels once, and past the grace gives the session up.
    private func awaitSocket(
        _ connection: OpaquePointer,
        _ events: Int16,
        _ exchange: inout Exchange
    ) throws(PostgresError) {
        let limit = exchange.deadline.map { exchange.hasTimedOut ? $0 + cancelGrace : $0 }
        let tick = PQsslInUse(connection) == 1 ? Self.tick.map { ContinuousClock.now + $0 } : nil
        let until = [limit, tick].compactMap { $0 }.min()
        if Poll.wait(PQsocket(connection), events: events, until: until).contains(.socket) { return }
        guard let limit, ContinuousClock.now >= limit else { return }
        guard exchange.hasTimedOut else {
            exchange.hasTimedOut = true
            return canceller.cancel()
        }
        close()
        throw PostgresError(
            .timedOut,
            "the statement did not end within its deadline and could not be cancelled",
            isConnectionLost: true,
            isSafeToRetry: !exchange.mayCommit,
            isOutcomeUnknown: exchange.mayCommit
        )
    }

    private static func isFailure(_ result: OpaquePointer) -> Bool {
        let status = PQresultStatus(result)
        return status == PGRES_FATAL_ERROR || status == PGRES_BAD_RESPONSE || status == PGRES_NONFATAL_ERROR
    }

    static func isCopy(_ result: OpaquePointer) -> Bool {
        let status = PQresultStatus(result)
        return status == PGRES_COPY_IN || status == PGRES_COPY_OUT || status == PGRES_COPY_BOTH
    }
}
