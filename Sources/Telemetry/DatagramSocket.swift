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
        var (address, length) = try address(of: path)
        let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { throw failure("socket") }
        defer { close(descriptor) }
        var patience = patience
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        let sent = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                retryingInterrupts {
                    sendto(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL), address, length)
                }
            }
        }
        guard sent == bytes.count else { throw failure("sendto") }
    }

    private static func address(of path: String) throws(SystemdNotifier.Failure) -> (sockaddr_un, socklen_t) {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        var name = Array(path.utf8)
        let isAbstract = name.first == UInt8(ascii: "@")
        if isAbstract { name[0] = 0 }
        // A path ends with a zero byte; an abstract name is as long as the address says.
        let capacity = MemoryLayout.size(ofValue: address.sun_path) - (isAbstract ? 0 : 1)
        guard name.count <= capacity else {
            throw SystemdNotifier.Failure(step: "address", errorNumber: ENAMETOOLONG)
        }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: name) }
        let offset = MemoryLayout<sockaddr_un>.offset(of: \.sun_path) ?? MemoryLayout<sa_family_t>.size
        return (address, socklen_t(offset + name.count + (isAbstract ? 0 : 1)))
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
