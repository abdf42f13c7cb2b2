import Dispatch
import Glibc
package import Postgres
import Synchronization

/// Stands between a session and the server, on a TCP port of its own, and misbehaves on request.
package final class Proxy: Sendable {
    /// What it does with what passes.
    package enum Behaviour: Sendable {
        /// Passes everything on.
        case pass
        /// Passes everything on, the answers one byte at a time.
        case dribble
        /// Swallows everything in both directions.
        case freeze
        /// Passes a request that holds the text, waits for its answer, and cuts the connection instead of passing it on.
        case cutAnswer(to: String)
        /// Replaces a text in requests by another of the same length.
        case rewrite(String, by: String)
        /// Passes everything on, but not that the server has closed the connection.
        case hideEnd
    }

    /// What its threads share.
    private final class State: Sendable {
        struct Value {
            var behaviour: Behaviour
            var descriptors: Set<Int32> = []
            var isStopped = false
        }
        let value: Mutex<Value>

        init(_ behaviour: Behaviour) { value = Mutex(Value(behaviour: behaviour)) }

        func open(_ descriptor: Int32) {
            value.withLock { value in
                value.descriptors.insert(descriptor)
                if value.isStopped { shutdown(descriptor, Int32(SHUT_RDWR)) }
            }
        }

        func close(_ descriptor: Int32) {
            value.withLock { value in
                value.descriptors.remove(descriptor)
                _ = Glibc.close(descriptor)
            }
        }
    }

    /// The port it listens on.
    package let port: Int
    private let state: State
    private let user: String

    /// Starts to listen.
    ///
    /// - Parameter behaviour: what it does at first.
    /// - Throws: when the server cannot be reached.
    package init(_ behaviour: Behaviour = .pass) throws {
        let session = try Session(TestServer.options)
        let rows = try session.query(
            """
            select split_part(current_setting('unix_socket_directories'), ',', 1), current_setting('port'),
                   current_user::text
            """
        )
        guard let row = rows.first else { throw Socket.Failure(reason: "the server says nothing of itself") }
        let (directory, serverPort, user) = try row.decode(String.self, String.self, String.self)
        let path = "\(directory)/.s.PGSQL.\(serverPort)"
        self.user = user
        let state = State(behaviour)
        self.state = state
        let listener = try Socket.listening()
        port = listener.port
        state.open(listener.descriptor)
        DispatchQueue(label: "proxy.listener").async {
            while case let peer = accept(listener.descriptor, nil, nil), peer >= 0 {
                state.open(peer)
                DispatchQueue(label: "proxy.connection").async { Self.serve(peer, path, state) }
            }
            state.close(listener.descriptor)
        }
    }

    deinit {
        state.value.withLock { value in
            value.isStopped = true
            for descriptor in value.descriptors { shutdown(descriptor, Int32(SHUT_RDWR)) }
        }
    }

    /// Options that lead through it.
    ///
    /// - Parameters:
    ///   - extra: more of a connection string.
    ///   - database: the database's name; nil for the shared one.
    /// - Returns: the options, with the server's own superuser.
    /// - Throws: when the shared database cannot be made.
    package func options(_ extra: String = "", database: String? = nil) throws -> ConnectionOptions {
        let shared = try TestDatabase.shared
        guard let name = database ?? shared.databaseName else { throw Socket.Failure(reason: "no database") }
        return try ConnectionOptions("host=127.0.0.1 port=\(port) user=\(user) dbname=\(name) \(extra)")
    }

    /// Changes what it does, from the next bytes on.
    package func change(to behaviour: Behaviour) {
        state.value.withLock { $0.behaviour = behaviour }
    }

    private static func serve(_ client: Int32, _ path: String, _ state: State) {
        defer { state.close(client) }
        guard let server = try? Socket.connected(toPath: path) else { return }
        state.open(server)
        defer { state.close(server) }
        var noDelay: Int32 = 1
        setsockopt(client, Int32(IPPROTO_TCP), TCP_NODELAY, &noDelay, socklen_t(MemoryLayout<Int32>.size))
        var descriptors = [
            pollfd(fd: client, events: Int16(POLLIN), revents: 0),
            pollfd(fd: server, events: Int16(POLLIN), revents: 0),
        ]
        var isCut = false
        while poll(&descriptors, 2, -1) >= 0 {
            if descriptors[0].revents != 0, !passRequest(from: client, to: server, &isCut, state) { return }
            if descriptors[1].revents != 0, isCut || !passAnswer(from: server, to: client, state) {
                guard case .hideEnd = state.value.withLock({ $0.behaviour }) else { return }
                descriptors[1].fd = -1
                descriptors[1].revents = 0
            }
        }
    }

    private static func passRequest(from client: Int32, to server: Int32, _ isCut: inout Bool, _ state: State) -> Bool {
        let bytes = Socket.read(client)
        switch state.value.withLock({ $0.behaviour }) {
        case .freeze: break
        case .cutAnswer(let text) where bytes.firstRange(of: Array(text.utf8)) != nil:
            Socket.write(bytes, to: server)
            isCut = true
        case .rewrite(let old, let new):
            Socket.write(bytes.replacing(Array(old.utf8), with: Array(new.utf8)), to: server)
        default: Socket.write(bytes, to: server)
        }
        return !bytes.isEmpty
    }

    private static func passAnswer(from server: Int32, to client: Int32, _ state: State) -> Bool {
        let bytes = Socket.read(server)
        switch state.value.withLock({ $0.behaviour }) {
        case .freeze: break
        case .dribble: for byte in bytes { Socket.write([byte], to: client) }
        default: Socket.write(bytes, to: client)
        }
        return !bytes.isEmpty
    }
}
