import CLibPQ

extension Session {
    /// Starts to listen; scan what the channel announces once after this, since earlier messages are lost.
    ///
    /// - Parameter channel: lower-case letters, digits and underscores; a name with capitals would never match.
    /// - Throws: ``PostgresError``.
    public func listen(_ channel: String) throws(PostgresError) {
        let isPlain = channel.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F }
        guard isPlain, (1...63).contains(channel.utf8.count) else {
            throw PostgresError(.usage, "channel names are 1 to 63 lower-case letters, digits or underscores")
        }
        let text = "listen \"\(channel)\""
        try exchange(text, effect: .none, send: { PQsendQuery($0, text) == 1 })
    }

    /// Waits for notifications, outside of a transaction.
    ///
    /// - Parameters:
    ///   - deadline: when to return with nothing; nil for never.
    ///   - wake: ends the wait from another thread; it is left as it is, for ``Waker/reset()``.
    /// - Returns: what arrived, in order; empty at the deadline or when woken.
    /// - Throws: ``PostgresError`` with code `connection` when the session is gone.
    public func notifications(
        until deadline: ContinuousClock.Instant?,
        wake: Waker? = nil
    ) throws(PostgresError) -> [Notification] {
        while true {
            let arrived = try takeNotifications()
            guard arrived.isEmpty, let connection else { return arrived }
            let ready = Poll.wait(PQsocket(connection), events: Poll.readable, until: deadline, wake: wake)
            guard ready.contains(.socket) else { return [] }
        }
    }

    private func takeNotifications() throws(PostgresError) -> [Notification] {
        guard let connection else { throw PostgresError(.usage, "the session is closed", isConnectionLost: true) }
        let isSound = PQconsumeInput(connection) == 1 && PQstatus(connection) == CONNECTION_OK
        var arrived: [Notification] = []
        while let message = PQnotifies(connection) {
            arrived.append(
                Notification(
                    channel: String(cString: message.pointee.relname),
                    payload: String(cString: message.pointee.extra),
                    process: message.pointee.be_pid
                )
            )
            PQfreemem(message)
        }
        // A farewell counts although the connection may stand for a while longer.
        guard (isSound && notices.shutdown == nil) || !arrived.isEmpty else {
            let text = ServerReport.folded(String(cString: PQerrorMessage(connection)))
            let message = text.isEmpty ? "the server ended the session" : text
            let state = notices.shutdown
            close()
            throw PostgresError(.connection, message, sqlState: state, isConnectionLost: true, isSafeToRetry: true)
        }
        return arrived
    }
}
