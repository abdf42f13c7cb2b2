import Glibc

/// The whole terminal, taken over for drawing and given back as it was.
final class FullScreen {
    // The alternate screen, no cursor, no wrapping; and all of it back.
    private static let enter = "\u{1B}[?1049h\u{1B}[?25l\u{1B}[?7l"
    fileprivate static let leave: [UInt8] = Array("\u{1B}[?7h\u{1B}[?25h\u{1B}[?1049l".utf8)

    private var isEntered = false

    /// Takes the terminal over.
    ///
    /// - Throws: ``Refusal`` when there is none.
    init() throws(Refusal) {
        guard tcgetattr(STDIN_FILENO, &TerminalSettings.before) == 0 else {
            throw Refusal(.inputOutput, .terminalRefused(reason: String(cString: strerror(errno))))
        }
        TerminalSettings.restoreOnCrash()
        try show()
    }

    deinit { hide() }

    /// Takes the terminal over again after ``hide()``.
    func show() throws(Refusal) {
        guard !isEntered else { return }
        // Keys come one by one and are not shown; those that interrupt and suspend stay what they are.
        var settings = TerminalSettings.before
        settings.c_lflag &= ~tcflag_t(ICANON | ECHO)
        tcsetattr(STDIN_FILENO, TCSANOW, &settings)
        isEntered = true
        try StandardStream.output.write(Self.enter)
    }

    /// Gives the terminal back.
    func hide() {
        guard isEntered else { return }
        isEntered = false
        TerminalSettings.restore()
    }

    /// Draws lines from the top, in one write so that nothing flickers; each must fit the width.
    func draw(_ lines: [String]) throws(Refusal) {
        let text = lines.map { $0 + "\u{1B}[K" }.joined(separator: "\r\n")
        try StandardStream.output.write("\u{1B}[H\(text)\u{1B}[J")
    }
}

/// The terminal as it was, kept where a signal handler finds it.
private enum TerminalSettings {
    // SAFETY: set by one thread before the handlers are installed, and only read afterwards.
    nonisolated(unsafe) static var before = termios()

    static func restore() {
        // Both calls are safe within a signal handler (signal-safety(7)).
        FullScreen.leave.withUnsafeBytes { _ = write(STDOUT_FILENO, $0.baseAddress, $0.count) }
        tcsetattr(STDIN_FILENO, TCSANOW, &before)
    }

    /// A fault of the program itself must not leave the terminal unusable, either.
    static func restoreOnCrash() {
        for number in [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV] {
            var action = sigaction()
            action.__sigaction_handler.sa_handler = { number in
                TerminalSettings.restore()
                raise(number)
            }
            action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND) | UInt32(SA_NODEFER))
            sigaction(number, &action, nil)
        }
    }
}
