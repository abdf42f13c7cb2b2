import Dispatch
import Glibc

/// What happens to a program that has the terminal: keys, signals, and news of its own.
final class TerminalEvents: Sendable {
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
    private static let news: UInt8 = 0

    /// Signals, by their numbers, and news come through a pipe, so that one wait sees them and the keys.
    private let outlet: Int32
    private let inlet: Int32
    // SAFETY: Dispatch sources may be used from any thread; these are set once and only cancelled.
    nonisolated(unsafe) private let sources: [any DispatchSourceSignal]

    /// Takes the signals from their default actions.
    ///
    /// - Throws: ``Refusal`` when the process has no file descriptor left.
    init() throws(Refusal) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else {
            throw Refusal(.inputOutput, .terminalRefused(reason: String(cString: strerror(errno))))
        }
        for end in ends { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
        let (outlet, inlet) = (ends[0], ends[1])
        self.outlet = outlet
        self.inlet = inlet
        let queue = DispatchQueue(label: "mutasictl.signals")
        sources = Self.caught.map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
            source.setEventHandler { Self.send(UInt8(number), inlet) }
            source.activate()
            return source
        }
    }

    deinit {
        for source in sources { source.cancel() }
        close(outlet)
        close(inlet)
    }

    /// There is something new; may be called from any thread.
    func announce() { Self.send(Self.news, inlet) }

    /// Waits for the next event.
    func next() -> Event {
        while true {
            var watched = [outlet, STDIN_FILENO].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
            guard poll(&watched, nfds_t(watched.count), -1) > 0 else { continue }
            var byte: UInt8 = 0
            if watched[0].revents != 0, read(outlet, &byte, 1) == 1 { return Self.event(byte) }
            if watched[1].revents != 0 { return read(STDIN_FILENO, &byte, 1) == 1 ? .key(byte) : .hangup }
        }
    }

    private static func send(_ byte: UInt8, _ inlet: Int32) {
        var byte = byte
        // A full pipe has news enough.
        _ = write(inlet, &byte, 1)
    }

    private static func event(_ byte: UInt8) -> Event {
        switch Int32(byte) {
        case Int32(news): .news
        case SIGWINCH: .resized
        case SIGTSTP: .suspended
        case SIGHUP: .hangup
        case let number: .terminated(number)
        }
    }
}
