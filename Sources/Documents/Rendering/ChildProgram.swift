internal import Glibc

/// A program that is given bytes and gives bytes back.
struct ChildProgram {
    /// The program's path and its arguments.
    let command: [String]
    /// All of its environment.
    let environment: [String]
    /// How a run ended.
    enum Ending: Equatable {
        case exited(Int32)
        case killed(Int32)
        case outOfTime
        case tooMuchOutput
    }

    /// Runs the program to its end, or ends it.
    ///
    /// - Parameters:
    ///   - input: What it reads.
    ///   - seconds: How long it may take.
    ///   - limit: How much it may write.
    /// - Returns: How it ended, and what it wrote.
    /// - Throws: ``RenderingFault/system(number:)`` when it cannot be started.
    func run(input: [UInt8], seconds: Int, limit: Int) throws(RenderingFault) -> (ending: Ending, output: [UInt8]) {
        // Sockets, not pipes: to write into a pipe that nobody reads any more would be a signal to the whole process.
        let (ours, theirs) = try Self.pair()
        let child: pid_t
        do throws(RenderingFault) {
            child = try spawn(theirs)
        } catch {
            close(ours)
            close(theirs)
            throw error
        }
        close(theirs)
        var exchange = SocketExchange(socket: ours, input: input, limit: limit)
        let cut = exchange.run(until: Self.monotonic() + Int64(seconds) * 1_000)
        close(ours)
        // An ended exchange is an ended program, or one that closed its output and is of no more use.
        if cut != nil { kill(-child, SIGKILL) }
        let ending = Self.wait(for: child)
        return (cut ?? ending, exchange.output)
    }

    private func spawn(_ socket: Int32) throws(RenderingFault) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, socket, STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, socket, STDOUT_FILENO)
        // What a program complains of may quote what it was given: nobody reads it.
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        var all = sigset_t()
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        // A group of its own, so that what it starts ends with it.
        posix_spawnattr_setpgroup(&attributes, 0)
        let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP
        posix_spawnattr_setflags(&attributes, Int16(flags))
        var arguments = command.map { strdup($0) } + [nil]
        var variables = environment.map { strdup($0) } + [nil]
        defer { (arguments + variables).forEach { free($0) } }
        var child: pid_t = 0
        let number = posix_spawn(&child, command[0], &actions, &attributes, &arguments, &variables)
        guard number == 0 else { throw number == ENOENT ? .setterMissing : .system(number: number) }
        return child
    }

    private static func pair() throws(RenderingFault) -> (Int32, Int32) {
        var ends: [Int32] = [0, 0]
        let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw .system(number: errno) }
        return (ends[0], ends[1])
    }

    private static func wait(for child: pid_t) -> Ending {
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        let signal = status & 0x7f
        return signal == 0 ? .exited(status >> 8 & 0xff) : .killed(signal)
    }

    /// Milliseconds of a clock that nobody sets.
    static func monotonic() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
    }
}
