import Glibc

/// A service manager's end of `NOTIFY_SOCKET`: a real Unix datagram socket.
final class NotifySocket {
    let name: String
    private let descriptor: Int32

    enum Space { case file, abstract }

    init(_ space: Space) throws {
        let unique = "mutasi-notify-\(getpid())-\(UInt32.random(in: 0 ... .max))"
        name = space == .file ? "/tmp/\(unique)" : "@\(unique)"
        descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        var bytes = Array(name.utf8)
        if space == .abstract { bytes[0] = 0 }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
        let length = socklen_t(MemoryLayout<sa_family_t>.size + bytes.count + (space == .file ? 1 : 0))
        let bound = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, length) }
        }
        guard descriptor >= 0, bound == 0 else { throw SystemError(errno) }
        var patience = timeval(tv_sec: 10, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    }

    deinit {
        close(descriptor)
        if name.hasPrefix("/") { unlink(name) }
    }

    /// The next datagram's text.
    func receive() throws -> String {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = recv(descriptor, &buffer, buffer.count, 0)
        guard count >= 0 else { throw SystemError(errno) }
        return String(decoding: buffer.prefix(count), as: UTF8.self)
    }
}

struct SystemError: Error {
    let number: Int32

    init(_ number: Int32) {
        self.number = number
    }
}
