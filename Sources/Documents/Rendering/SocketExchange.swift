internal import Glibc

/// Writes all of an input into a socket while reading all of what comes back.
struct SocketExchange {
    let socket: Int32
    let limit: Int
    private var unsent: ArraySlice<UInt8>
    private var isShut = false
    private(set) var output: [UInt8] = []

    init(socket: Int32, input: [UInt8], limit: Int) {
        self.socket = socket
        self.limit = limit
        unsent = input[...]
        _ = fcntl(socket, F_SETFL, O_NONBLOCK)
    }

    /// Goes on until the other side has closed.
    ///
    /// - Parameter deadline: When it is over, in milliseconds of the monotonic clock.
    /// - Returns: Why it was cut short; nil when the other side has ended by itself.
    mutating func run(until deadline: Int64) -> ChildProgram.Ending? {
        while true {
            send()
            var descriptor = pollfd(fd: socket, events: Int16(POLLIN | (isShut ? 0 : POLLOUT)), revents: 0)
            let left = deadline - ChildProgram.monotonic()
            guard left > 0 else { return .outOfTime }
            let ready = poll(&descriptor, 1, Int32(min(left, 1_000)))
            guard ready > 0, Int32(descriptor.revents) & (POLLIN | POLLHUP | POLLERR) != 0 else { continue }
            switch receive() {
            case .some(true): return nil
            case .some(false) where output.count > limit: return .tooMuchOutput
            case .some(false), .none: continue
            }
        }
    }

    private mutating func send() {
        guard !isShut else { return }
        while !unsent.isEmpty {
            let count = unsent.withUnsafeBytes {
                Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else {
                // A side that no longer reads has its answer on the way, or is gone; reading tells which.
                if errno != EAGAIN, errno != EINTR { unsent = [] }
                break
            }
            unsent = unsent.dropFirst(count)
        }
        if unsent.isEmpty {
            shutdown(socket, Int32(SHUT_WR))
            isShut = true
        }
    }

    /// - Returns: Whether the other side has closed; nil when nothing is there yet.
    private mutating func receive() -> Bool? {
        var piece = [UInt8](repeating: 0, count: 65_536)
        let count = recv(socket, &piece, piece.count, 0)
        if count < 0, errno == EAGAIN || errno == EINTR { return nil }
        guard count > 0 else { return true }
        output += piece.prefix(count)
        return false
    }
}
