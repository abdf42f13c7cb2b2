import FoundationEssentials

/// A server of the folder Servers, run as a process of its own for as long as this value lives.
package final class ServerProcess {
    /// Where it listens on the loopback interface.
    package let port: Int
    private let process: ChildProcess

    struct NotReady: Error {
        let line: String
    }

    /// Starts the server and waits until it says that it is ready.
    package init(_ script: String, _ arguments: [String] = []) throws {
        let servers = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Servers")
        // Debian's own interpreter: the one that sees Debian's packages.
        process = try ChildProcess(["/usr/bin/python3", servers.appending(path: script).path] + arguments)
        let line = try process.line()
        guard line.hasPrefix("ready "), let port = Int(line.dropFirst(6)) else { throw NotReady(line: line) }
        self.port = port
    }

    /// What the server wrote down next.
    package func record<Record: Decodable>(_ type: Record.Type) throws -> Record {
        try JSONDecoder().decode(type, from: Data(process.line().utf8))
    }
}
