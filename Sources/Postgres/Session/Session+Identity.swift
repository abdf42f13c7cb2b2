import CLibPQ

extension Session {
    /// The role under which the session was opened: `session_user` on the server.
    public var role: String {
        connection.flatMap { PQuser($0) }.map { String(cString: $0) } ?? ""
    }
}
