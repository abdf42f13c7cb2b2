import Glibc

/// Another program at work, its standard output readable.
struct ChildProcess {
    let id: pid_t
    private let name: String
    private let pipe: Int32

    /// Starts it.
    init(_ path: String, _ arguments: [String]) throws {
        var ends: [Int32] = [0, 0]
        guard Glibc.pipe(&ends) == 0 else { throw BenchError.program(path, errno) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
        posix_spawn_file_actions_addclose(&actions, ends[0])
        var words = ([path] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var process = pid_t()
        let status = posix_spawn(&process, path, &actions, nil, &words, environ)
        close(ends[1])
        guard status == 0 else {
            close(ends[0])
            throw BenchError.program(path, status)
        }
        (id, name, pipe) = (process, path, ends[0])
    }

    /// Waits for the end; all that it wrote.
    func output() throws -> String {
        var text: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = read(pipe, &part, part.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { break }
            text += part[..<count]
        }
        let status = end()
        guard status == 0 else { throw BenchError.program(name, status) }
        return String(decoding: text, as: UTF8.self)
    }

    /// Ends it with a signal.
    @discardableResult
    func end(_ signal: Int32 = 0) -> Int32 {
        if signal != 0 { kill(id, signal) }
        var status: Int32 = 0
        while waitpid(id, &status, 0) < 0, errno == EINTR {}
        close(pipe)
        return status
    }
}
