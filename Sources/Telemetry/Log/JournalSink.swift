internal import Glibc

/// The journal's socket, and standard error where that does not take an event: no log is worth waiting for.
final class JournalSink: LogSink {
    /// Where systemd listens.
    static let systemPath = "/run/systemd/journal/socket"

    private let descriptor: Int32
    private let address: UnixAddress
    private let fallback: LineSink

    /// - Parameters:
    ///   - path: of the journal's socket.
    ///   - fallback: takes what the socket does not: it is full or gone, or the event is too large for a datagram.
    /// - Throws: The step that failed with its `errno`.
    init(path: String, fallback: LineSink) throws(SystemdNotifier.Failure) {
        address = try UnixAddress(path)
        descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { throw SystemdNotifier.Failure(step: "socket", errorNumber: errno) }
        self.fallback = fallback
    }

    deinit { close(descriptor) }

    func write(_ entry: LogEntry) {
        let datagram = entry.datagram
        let flags = Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT)
        let sent = address.withPointer { address, length in
            sendto(descriptor, datagram, datagram.count, flags, address, length)
        }
        if sent != datagram.count { fallback.write(entry) }
    }
}
