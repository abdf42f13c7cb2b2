import Foundation

/// A server of the folder Fixtures, run as a process of its own for as long as this value lives.
final class ServerProcess {
    let port: Int
    private let process: ChildProcess

    struct NotReady: Error {
        let line: String
    }

    /// Starts the server and waits until it says that it is ready.
    init(_ script: String, _ arguments: [String] = []) throws {
        let fixtures = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
        // Debian's own interpreter: the one that sees Debian's packages.
        process = try ChildProcess(["/usr/bin/python3", fixtures.appending(path: script).path] + arguments)
        let line = try process.line()
        guard line.hasPrefix("ready "), let port = Int(line.dropFirst(6)) else { throw NotReady(line: line) }
        self.port = port
    }

    /// What the server wrote down next.
    func record<Record: Decodable>(_ type: Record.Type) throws -> Record {
        try JSONDecoder().decode(type, from: Data(process.line().utf8))
    }
}
