import Glibc

/// Reads what nobody may see over a shoulder or in the list of processes.
enum SecretPrompt {
    /// The next line of the standard input; from a terminal it is asked for, and not shown.
    static func ask(_ prompt: Phrase) throws -> [UInt8] {
        guard StandardStream.isInputTerminal else { return line() }
        StandardStream.error.tell(prompt.text)
        var before = termios()
        tcgetattr(STDIN_FILENO, &before)
        var quiet = before
        quiet.c_lflag &= ~tcflag_t(ECHO)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet)
        defer {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &before)
            StandardStream.error.tell("\n")
        }
        return line()
    }

    /// Byte by byte, so that nothing of it stays in a buffer and the line behind it can be read.
    private static func line() -> [UInt8] {
        var bytes: [UInt8] = []
        var byte: UInt8 = 0
        while bytes.count < 4_096, read(STDIN_FILENO, &byte, 1) == 1, byte != UInt8(ascii: "\n") {
            bytes.append(byte)
        }
        return bytes
    }
}
