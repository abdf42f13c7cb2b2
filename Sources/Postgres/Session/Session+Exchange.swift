import CLibPQ

// Sending, waiting and reading. libpq's rules: flush before reading, read while flushing, read every result to the end.
extension Session {
    /// How long a cancelled statement may take to end before the session is given up.
    private static let cancelGrace: Duration = .seconds(5)

    /// libpq before 15.19 can leave decrypted bytes inside OpenSSL, where poll(2) does not see them.
    private static let tick: Duration? = PQlibVersion() < 150_019 ? .milliseconds(50) : nil

    /// Runs one exchange: the closure sends, the results are read to the end.
    ///
    /// - Parameters:
    ///   - statement: the text, for the error.
    ///   - isCommit: the statement ends a transaction.
    ///   - send: queues the message with libpq; false when libpq refuses it.
    ///   - receive: takes each good result and answers whether it keeps it.
    /// - Throws: ``PostgresError``.
    func exchange(
        _ statement: String,
        isCommit: Bool = false,
        send: (OpaquePointer) -> Bool,
        receive: (OpaquePointer) throws(PostgresError) -> Bool
    ) throws(PostgresError) {
        let connection = try start()
        var exchange = Exchange(
            statement: statement,
            deadline: deadline.map { .now + $0 },
            isAutocommit: !isInTransaction,
            isCommit: isCommit
        )
        guard send(connection) else { throw finish(failing: connection) }
        do {
            try flush(&exchange)
        } catch {
            _ = canceller.end()
            throw error
        }
        try receiveAll(&exchange, receive)
    }

    /// Reads the results to the end, and turns a failed one into an error.
    func receiveAll(
        _ exchange: inout Exchange,
        _ receive: (OpaquePointer) throws(PostgresError) -> Bool
    ) throws(PostgresError) {
        var fault: PostgresError?
        do {
            while let result = try nextResult(&exchange) {
                var isKept = false
                defer { if !isKept { PQclear(result) } }
                if Self.isFailure(result) {
                    exchange.fail(result)
                } else if fault == nil {
                    do throws(PostgresError) { isKept = try receive(result) } catch {
                        // The rest still has to be read; what was asked for is not wanted any more.
                        fault = error
                        canceller.cancel()
                    }
                }
                if Self.isCopy(result) { break }
            }
        } catch {
            _ = canceller.end()
            throw error
        }
        if let error = ended(exchange, fault: fault) { throw error }
    }

    private func start() throws(PostgresError) -> OpaquePointer {
        guard let connection else {
            throw PostgresError(.usage, "the session is closed", isConnectionLost: true, isSafeToRetry: true)
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
        let isLost = !isOpen
        defer { if isLost { close() } }
        if let fault, !isLost { return fault }
        guard let report = exchange.report else { return nil }
        return exchange.error(
            report: report,
            isLost: isLost,
            shutdown: notices.shutdown,
            wasCancelled: wasCancelled
        )
    }

    /// libpq refused to queue the message: the connection is broken, or the call does not fit its state.
    private func finish(failing connection: OpaquePointer) -> PostgresError {
        _ = canceller.end()
        let message = ServerReport.trimmed(String(cString: PQerrorMessage(connection)))
        guard PQstatus(connection) == CONNECTION_BAD else { return PostgresError(.usage, message) }
        close()
        return PostgresError(.connection, message, isConnectionLost: true, isSafeToRetry: true)
    }

    func flush(_ exchange: inout Exchange) throws(PostgresError) {
        while let connection {
            switch PQflush(connection) {
            case 0: return
            case 1:
                try awaitSocket(Poll.readable | Poll.writable, &exchange)
                // The server may be stuck on sending to us; reading lets it go on. A failure shows as a result.
                _ = PQconsumeInput(connection)
            default:
                // Broken: the results, read next, say how.
                return
            }
        }
    }

    /// The next result, waiting for it; nil at the end.
    private func nextResult(_ exchange: inout Exchange) throws(PostgresError) -> OpaquePointer? {
        guard let connection else { return nil }
        while PQisBusy(connection) == 1 {
            try awaitSocket(Poll.readable, &exchange)
            // A failure leaves the connection not busy, with a result that says why.
            _ = PQconsumeInput(connection)
        }
        return PQgetResult(connection)
    }

    /// Waits for the socket; past the deadline cancels once, and past the grace gives the session up.
    func awaitSocket(_ events: Int16, _ exchange: inout Exchange) throws(PostgresError) {
        guard let connection else { return }
        let limit = exchange.deadline.map { exchange.hasTimedOut ? $0 + Self.cancelGrace : $0 }
        let tick = PQsslInUse(connection) == 1 ? Self.tick.map { ContinuousClock.now + $0 } : nil
        let until = [limit, tick].compactMap { $0 }.min()
        if Poll.wait(PQsocket(connection), events: events, until: until).contains(.socket) { return }
        guard let limit, ContinuousClock.now >= limit else { return }
        if exchange.hasTimedOut {
            close()
            throw PostgresError(
                .timedOut,
                "the statement did not end within its deadline and could not be cancelled",
                isConnectionLost: true,
                isSafeToRetry: !exchange.isAutocommit && !exchange.isCommit,
                isOutcomeUnknown: exchange.isAutocommit || exchange.isCommit
            )
        }
        exchange.hasTimedOut = true
        canceller.cancel()
    }

    private static func isFailure(_ result: OpaquePointer) -> Bool {
        let status = PQresultStatus(result)
        return status == PGRES_FATAL_ERROR || status == PGRES_BAD_RESPONSE || status == PGRES_NONFATAL_ERROR
    }

    private static func isCopy(_ result: OpaquePointer) -> Bool {
        let status = PQresultStatus(result)
        return status == PGRES_COPY_IN || status == PGRES_COPY_OUT || status == PGRES_COPY_BOTH
    }
}
