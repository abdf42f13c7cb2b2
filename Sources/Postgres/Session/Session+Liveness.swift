import CLibPQ

extension Session {
    /// Has the server give a session up whose client does not answer any more, as ``ConnectionOptions`` has the client do.
    ///
    /// Where an answer of the server's is on its way when the network is cut, it repeats that for a quarter of an hour and
    /// asks for no sign of life meanwhile; a transaction that was open would keep its locks for as long. A pooler is its
    /// server's client, and stands by it.
    ///
    /// - Throws: ``PostgresError`` when the server does not answer in the time that it had for connecting.
    func haveTheServerNoticeOurDeath() throws(PostgresError) {
        guard options.pooler == .none, let connection, let host = PQhost(connection), host.pointee != UInt8(ascii: "/")
        else {
            return
        }
        let usual = deadline
        deadline = options.attemptTimeout
        defer { deadline = usual }
        try script(
            """
            set tcp_user_timeout = 15000; set tcp_keepalives_idle = 15; set tcp_keepalives_interval = 5;
            set tcp_keepalives_count = 3
            """
        )
    }
}
