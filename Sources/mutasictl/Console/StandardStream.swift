import Glibc

/// A standard stream of the process: data go to the output, talk goes to the error stream.
enum StandardStream: Int32 {
    case output = 1
    case error = 2

    /// Whether a person sits at the other end.
    var isTerminal: Bool { isatty(rawValue) == 1 }

    /// Whether a person can answer on the standard input.
    static var isInputTerminal: Bool { isatty(0) == 1 }

    /// The terminal's width in characters, nil when it is none or does not tell.
    var width: Int? { size?.width }

    /// The terminal's size in characters, nil when it is none or does not tell.
    var size: (width: Int, height: Int)? {
        var size = winsize()
        guard isTerminal, ioctl(rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
            return nil
        }
        return (Int(size.ws_col), Int(size.ws_row))
    }

    /// Writes all of a text.
    ///
    /// - Throws: ``Refusal`` when the other end takes no more, such as a full disk.
    func write(_ text: String) throws(Refusal) {
        var rest = ArraySlice(text.utf8)
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Glibc.write(rawValue, $0.baseAddress, $0.count) }
            if written < 0, errno == EINTR || errno == EAGAIN { continue }
            guard written > 0 else {
                throw Refusal(.inputOutput, .outputRefused(reason: String(cString: strerror(errno))))
            }
            rest = rest.dropFirst(written)
        }
    }

    /// Writes a JSON document, which tells of a shifted clock where dates of the domain are shown.
    ///
    /// - Throws: ``Refusal`` when the other end takes no more.
    func write(document: JSONValue) throws(Refusal) {
        try write(ShownClock.marked(document).document)
    }

    /// Writes talk, which nothing depends on: where the stream itself is gone there is nobody left to tell.
    func tell(_ text: String) {
        do { try write(text) } catch { return }
    }

    /// Says a sentence with the program's name before it; what it repeats of an argument cannot steer the terminal.
    func say(_ phrase: Phrase) {
        let lines = phrase.text.unicodeScalars.map { scalar in
            scalar.properties.generalCategory == .control && scalar != "\n" ? " " : scalar
        }
        tell("mutasictl: \(String(String.UnicodeScalarView(lines)))\n")
    }
}
