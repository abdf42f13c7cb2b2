import Glibc
import Synchronization

/// A program run beside the tests, with its standard input and output in our hands.
package final class ChildProcess {
    struct Failed: Error {
        let step: String
        let number: Int32
    }

    /// Between making a pipe and marking it a child of another test could inherit it, and hold it open.
    private static let spawning = Mutex(())

    private let id: pid_t
    private let input: Int32
    private let output: Int32
    private var buffered: [UInt8] = []
    private var isReaped = false

    /// Starts a program, given by its path and its arguments.
    package init(_ program: [String]) throws {
        (id, input, output) = try Self.spawning.withLock { _ in try Self.spawn(program) }
    }

    private static func spawn(_ program: [String]) throws -> (id: pid_t, input: Int32, output: Int32) {
        let (childInput, input) = try pipe()
        let (output, childOutput) = try pipe()
        defer { [childInput, childOutput].forEach { close($0) } }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, childInput, STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, childOutput, STDOUT_FILENO)
        var arguments = program.map { strdup($0) } + [nil]
        defer { arguments.forEach { free($0) } }
        var id: pid_t = 0
        let error = posix_spawn(&id, program[0], &actions, nil, &arguments, environ)
        guard error == 0 else { throw Failed(step: program[0], number: error) }
        return (id, input, output)
    }

    deinit {
        close(input)
        close(output)
        guard !isReaped else { return }
        // Threads of Dispatch block signals, and so do the children they start; this one cannot be blocked.
        kill(id, SIGKILL)
        waitpid(id, nil, 0)
    }

    /// Waits until the program has ended and finds that all went well.
    package func finish() throws {
        var status: Int32 = 0
        waitpid(id, &status, 0)
        isReaped = true
        guard status == 0 else { throw Failed(step: "exit", number: status) }
    }

    /// The next line of its standard output; each piece of it may take ten seconds.
    package func line() throws -> String {
        while true {
            if let end = buffered.firstIndex(of: UInt8(ascii: "\n")) {
                defer { buffered.removeSubrange(...end) }
                return String(decoding: buffered[..<end], as: UTF8.self)
            }
            var descriptor = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
            guard poll(&descriptor, 1, 10_000) == 1 else { throw Failed(step: "poll", number: errno) }
            var piece = [UInt8](repeating: 0, count: 65_536)
            let count = read(output, &piece, piece.count)
            guard count > 0 else { throw Failed(step: "read", number: errno) }
            buffered += piece.prefix(count)
        }
    }

    private static func pipe() throws -> (read: Int32, write: Int32) {
        var ends: [Int32] = [0, 0]
        guard Glibc.pipe(&ends) == 0 else { throw Failed(step: "pipe", number: errno) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (ends[0], ends[1])
    }
}
