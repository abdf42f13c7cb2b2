internal import Glibc

/// One datagram to a Unix socket.
enum DatagramSocket {
    /// How long a full receiver may hold up the sender.
    private static let patience = timeval(tv_sec: 1, tv_usec: 0)

    /// - Parameters:
    ///   - bytes: The datagram's contents.
    ///   - path: The receiver: a path in the file system, or a name in the abstract namespace after `@`.
    /// - Throws: The step that failed with its `errno`.
    static func send(_ bytes: [UInt8], to path: String) throws(SystemdNotifier.Failure) {
        let address = try UnixAddress(path)
        let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { throw failure("socket") }
        defer { close(descriptor) }
        var patience = patience
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        let sent = address.withPointer { address, length in
            retryingInterrupts { sendto(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL), address, length) }
        }
        guard sent == bytes.count else { throw failure("sendto") }
    }

    private static func retryingInterrupts(_ call: () -> Int) -> Int {
        while true {
            let result = call()
            if result >= 0 || errno != EINTR { return result }
        }
    }

    private static func failure(_ step: String) -> SystemdNotifier.Failure {
        SystemdNotifier.Failure(step: step, errorNumber: errno)
    }
}
