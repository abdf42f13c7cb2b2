import FoundationEssentials
import Glibc

/// A program of this package, run as a child process the way an operator runs it.
struct Program {
    /// What a run left behind.
    struct Run {
        let status: Int32
        let output: String
        let talk: String
    }

    private let path: String
    private let environment: [String: String]

    /// Finds the program beside the test bundle.
    ///
    /// - Parameters:
    ///   - name: the product's name.
    ///   - environment: all that the child gets, besides the `PATH`.
    /// - Throws: when the test bundle cannot be found.
    init(_ name: String, environment: [String: String] = [:]) throws {
        path = try Self.path(of: name)
        self.environment = environment.merging(["PATH": "/usr/bin:/bin"]) { given, _ in given }
    }

    /// Where a program of this package is: beside the test bundle.
    static func path(of name: String) throws -> String {
        let bundle = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        return URL(filePath: bundle).deletingLastPathComponent().appending(path: name).path
    }

    /// Runs the program to its end.
    ///
    /// - Parameters:
    ///   - arguments: its arguments.
    ///   - input: what it reads from its standard input; nothing when nil.
    ///   - settings: what its environment has besides.
    /// - Returns: what it left behind.
    /// - Throws: when it cannot be started.
    func run(_ arguments: [String], input: String? = nil, settings: [String: String] = [:]) throws -> Run {
        let folder = try TemporaryFolder()
        let output = folder.path("output")
        let talk = folder.path("talk")
        if let input { try folder.write(input, to: "input") }
        let status = try spawn(
            arguments,
            input: input.map { _ in folder.path("input") } ?? "/dev/null",
            output: output,
            talk: talk,
            environment.merging(settings) { _, given in given }
        )
        return Run(
            status: status,
            output: try String(contentsOfFile: output, encoding: .utf8),
            talk: try String(contentsOfFile: talk, encoding: .utf8)
        )
    }

    /// Files take what the child writes: unlike pipes they never fill up.
    private func spawn(
        _ arguments: [String],
        input: String,
        output: String,
        talk: String,
        _ environment: [String: String]
    ) throws -> Int32 {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, talk, O_WRONLY | O_CREAT, 0o600)

        var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
        var settings: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for word in words + settings { free(word) } }
        var process: pid_t = 0
        let failure = posix_spawn(&process, path, &actions, nil, &words, &settings)
        guard failure == 0 else { throw SpawnFailure(path: path, reason: String(cString: strerror(failure))) }

        var status: Int32 = 0
        while waitpid(process, &status, 0) == -1, errno == EINTR {}
        let signal = status & 0x7F
        return signal == 0 ? status >> 8 & 0xFF : -signal
    }

    struct SpawnFailure: Error {
        let path: String
        let reason: String
    }
}
