import FoundationEssentials
import Glibc
import TestSupport

/// A program at a terminal of its own, as a person sits before it.
final class PseudoTerminal {
    private let master: Int32
    /// Kept open, so that what the program drew last can be read after its end.
    private let slave: Int32
    private let before: termios
    private let process: pid_t
    private var isReaped = false
    /// All that it has written so far.
    private(set) var output = ""

    struct Failed: Error {
        let step: String
    }

    /// Starts the program beside the test bundle.
    init(_ name: String, _ arguments: [String], environment: [String: String], width: UInt16 = 120, height: UInt16 = 40)
        throws
    {
        master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
        // What unlockpt(3) and ptsname(3) do, which Swift does not see.
        let (unlock, askNumber): (UInt, UInt) = (0x4004_5431, 0x8004_5430)
        var isLocked: Int32 = 0
        var number: UInt32 = 0
        guard master >= 0, ioctl(master, unlock, &isLocked) == 0, ioctl(master, askNumber, &number) == 0 else {
            throw Failed(step: "terminal")
        }
        _ = fcntl(master, F_SETFL, O_NONBLOCK)
        _ = fcntl(master, F_SETFD, FD_CLOEXEC)
        slave = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC)
        guard slave >= 0 else { throw Failed(step: "terminal") }
        var size = winsize(ws_row: height, ws_col: width, ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(slave, UInt(TIOCSWINSZ), &size)
        var settings = termios()
        tcgetattr(slave, &settings)
        before = settings

        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
            posix_spawn_file_actions_adddup2(&actions, slave, stream)
        }
        let program = try Program.path(of: name)
        var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
        var values: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for word in words + values { free(word) } }
        var process: pid_t = 0
        guard posix_spawn(&process, program, &actions, nil, &words, &values) == 0 else {
            throw Failed(step: "spawn")
        }
        self.process = process
    }

    deinit {
        if !isReaped {
            kill(process, SIGKILL)
            waitpid(process, nil, 0)
        }
        close(master)
        close(slave)
    }

    /// Types a text.
    func type(_ text: String) {
        var bytes = Array(text.utf8)
        _ = write(master, &bytes, bytes.count)
    }

    /// Changes the size, as a window does.
    func resize(width: UInt16, height: UInt16) {
        var size = winsize(ws_row: height, ws_col: width, ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(master, UInt(TIOCSWINSZ), &size)
        // The program is of the test's own session, and not of the terminal's: the signal has to be sent.
        signal(SIGWINCH)
    }

    func signal(_ number: Int32) { kill(process, number) }

    /// Waits until something is shown after what has been seen before.
    func wait(for text: String) throws {
        let start = output.endIndex
        try eventually("\(text) on the screen") {
            read()
            return output[start...].contains(text)
        }
    }

    /// Waits for the end, and tells how the program ended: its code, or a signal below zero.
    func end() throws -> Int32 {
        var status: Int32 = 0
        try eventually("the program's end") { waitpid(process, &status, WNOHANG) == process }
        isReaped = true
        read()
        return status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F)
    }

    /// Whether the terminal is as it was: keys are shown and gathered into lines, and the screen is given back.
    var isRestored: Bool {
        var now = termios()
        tcgetattr(slave, &now)
        return now.c_lflag == before.c_lflag && output.hasSuffix("\u{1B}[?7h\u{1B}[?25h\u{1B}[?1049l")
    }

    private func read() {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = Glibc.read(master, &buffer, buffer.count)
            guard count > 0 else { return }
            output += String(decoding: buffer[..<count], as: UTF8.self)
        }
    }
}
