import Dispatch
import Glibc
import Synchronization
import TestSupport

/// A child process and its end.
final class Child: Sendable {
    /// How a process ended.
    enum End: Equatable {
        case exit(Int32)
        case signal(Int32)
    }

    private let id: pid_t
    private let end = Mutex<End?>(nil)
    private let hasEnded = DispatchGroup()

    /// Starts a program.
    ///
    /// - Parameters:
    ///   - arguments: its path, and its command line.
    ///   - environment: all that it gets.
    ///   - output: its standard output.
    ///   - error: its standard error.
    /// - Throws: `SystemError` when it cannot be started.
    init(_ arguments: [String], environment: [String: String], output: Recording, error: Recording) throws {
        id = try Self.spawn(arguments, environment, output: output, error: error)
        DispatchQueue(label: "child.end").async(group: hasEnded) { self.awaitEnd() }
    }

    /// Sends it a signal; nothing when it has ended.
    func signal(_ number: Int32) {
        end.withLock { end in
            if end == nil { kill(id, number) }
        }
    }

    /// Waits for its end.
    ///
    /// - Parameter patience: after which it is not waited for any more.
    /// - Returns: how it ended, or nil.
    func wait(within patience: Duration) -> End? {
        _ = hasEnded.wait(timeout: .now() + .milliseconds(Int(patience / .milliseconds(1))))
        return end.withLock { $0 }
    }

    private func awaitEnd() {
        // The process stays a zombie, its id its own, until the lock is held: no signal can reach another one.
        var info = siginfo_t()
        while waitid(P_PID, id_t(id), &info, WEXITED | WNOWAIT) == -1, errno == EINTR {}
        end.withLock { end in
            var status: Int32 = 0
            waitpid(id, &status, 0)
            let signal = status & 0x7F
            end = signal == 0 ? .exit(status >> 8 & 0xFF) : .signal(signal)
        }
    }

    private static func spawn(
        _ arguments: [String],
        _ environment: [String: String],
        output: Recording,
        error: Recording
    ) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output.descriptor, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, error.descriptor, STDERR_FILENO)
        // Else the child would inherit the signals that the threads of the tests block.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))

        var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for word in words + variables { free(word) } }
        var id: pid_t = 0
        let failure = posix_spawn(&id, arguments[0], &actions, &attributes, &words, &variables)
        guard failure == 0 else { throw SystemError(failure) }
        return id
    }
}
