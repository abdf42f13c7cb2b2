import Glibc

/// What happens to a program that has the terminal: keys, signals, and news of its own.
final class TerminalEvents {
    enum Event: Equatable {
        case key(UInt8)
        case resized
        /// The user wants their shell meanwhile.
        case suspended
        /// A signal asks the program to end.
        case terminated(Int32)
        /// Nobody is at the terminal any more.
        case hangup
        case news
    }

    private static let caught = [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGWINCH]

    private let signals: Int32
    private let news: Int32

    /// Takes the signals from their default actions; to be called before other threads start.
    ///
    /// - Parameter news: an event counter to watch as well.
    /// - Throws: ``Refusal`` when the process has no file descriptor left.
    init(news: Int32) throws(Refusal) {
        var set = sigset_t()
        sigemptyset(&set)
        for number in Self.caught { sigaddset(&set, number) }
        pthread_sigmask(SIG_BLOCK, &set, nil)
        signals = signalfd(-1, &set, Int32(SFD_CLOEXEC.rawValue))
        self.news = news
        guard signals >= 0 else {
            throw Refusal(.inputOutput, .terminalRefused(reason: String(cString: strerror(errno))))
        }
    }

    deinit { close(signals) }

    /// Waits for the next event.
    func next() -> Event {
        while true {
            var watched = [signals, STDIN_FILENO, news].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
            guard poll(&watched, nfds_t(watched.count), -1) > 0 else { continue }
            if watched[0].revents != 0, let event = signalled() { return event }
            if watched[1].revents != 0 { return key() }
            if watched[2].revents != 0 {
                var count: eventfd_t = 0
                eventfd_read(news, &count)
                return .news
            }
        }
    }

    private func signalled() -> Event? {
        var information = signalfd_siginfo()
        guard read(signals, &information, MemoryLayout<signalfd_siginfo>.size) > 0 else { return nil }
        return switch Int32(bitPattern: information.ssi_signo) {
        case SIGWINCH: .resized
        case SIGTSTP: .suspended
        case SIGHUP: .hangup
        case let number: .terminated(number)
        }
    }

    private func key() -> Event {
        var byte: UInt8 = 0
        return read(STDIN_FILENO, &byte, 1) == 1 ? .key(byte) : .hangup
    }
}
