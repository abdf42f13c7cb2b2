import CLibPQ

/// A session on one PostgreSQL backend: synchronous, for one thread at a time.
///
/// Not `Sendable` on purpose: a session lives on its lane. Nothing here calls `PQexec`, which keeps only the last of a
/// statement's results and so loses the reason of a terminated session.
public final class Session {
    let options: ConnectionOptions
    let notices = NoticeBox()
    var connection: OpaquePointer?
    var prepared = PreparedStatements()
    var savepoints = 0
    /// A statement was refused because the server takes no writes.
    var hasMetReadOnly = false
    /// How long a cancelled statement may take to end before the session is given up.
    package var cancelGrace: Duration = .seconds(5)

    /// How long a statement may take; over it the statement is cancelled and ends with code `timedOut`.
    public var deadline: Duration?

    /// Cancels the running statement from any thread.
    public let canceller: Canceller

    /// The process id of the backend.
    public let backendProcess: Int32

    /// Connects.
    ///
    /// - Parameter options: hosts in a list are tried in turn, each within `attemptTimeout`.
    /// - Throws: ``PostgresError`` with code `connection`; its message names what each attempt came to.
    public init(_ options: ConnectionOptions) throws(PostgresError) {
        let connection = try Connector(options: options).connect()
        self.options = options
        self.connection = connection
        deadline = options.statementDeadline
        canceller = Canceller(connection)
        backendProcess = PQbackendPID(connection)
        notices.install(on: connection)
        try haveTheServerNoticeOurDeath()
    }

    deinit {
        close()
    }

    /// Ends the session; the server rolls an open transaction back, and further statements are refused.
    public func close() {
        guard let open = connection else { return }
        connection = nil
        _ = canceller.end()
        PQfinish(open)
    }

    /// The session can take statements, as far as is known without asking the server.
    public var isOpen: Bool {
        connection.map { PQstatus($0) == CONNECTION_OK } ?? false
    }

    /// A transaction is open, sound or failed.
    public var isInTransaction: Bool {
        guard let connection else { return false }
        let status = PQtransactionStatus(connection)
        return status == PQTRANS_INTRANS || status == PQTRANS_INERROR
    }

    /// The server's version as libpq counts it, for example 150020 for 15.20.
    public var serverVersion: Int { connection.map { Int(PQserverVersion($0)) } ?? 0 }

    /// Asks the socket, without waiting, whether the server has ended the session since the last statement.
    ///
    /// A backend that was terminated while idle says so on the socket; libpq itself would notice with the next statement.
    public func isAlive() -> Bool {
        guard let connection, PQstatus(connection) == CONNECTION_OK else { return false }
        // Twice: the first read may take the farewell, the second meets the end of the stream.
        for _ in 0..<2 {
            guard Poll.wait(PQsocket(connection), events: Poll.readable, until: .now).contains(.socket) else { break }
            guard PQconsumeInput(connection) == 1, PQstatus(connection) == CONNECTION_OK else { return false }
        }
        // Reading does not look at what was read; this does, and a farewell shows as a notice.
        guard PQisBusy(connection) == 0 else { return false }
        return notices.shutdown == nil
    }
}
