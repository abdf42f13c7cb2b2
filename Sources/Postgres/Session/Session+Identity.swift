import CLibPQ

extension Session {
    /// The role under which the session was opened: `session_user` on the server.
    public var role: String {
        connection.flatMap { PQuser($0) }.map { String(cString: $0) } ?? ""
    }
}

extension Session {
    /// The version of libpq as it counts it, for example 150020 for 15.20.
    public static var libraryVersion: Int { Int(PQlibVersion()) }
}
