import Glibc

/// A service manager's end of `NOTIFY_SOCKET`: a real Unix datagram socket.
package final class NotifySocket {
    /// What `NOTIFY_SOCKET` is to be set to.
    package let name: String
    private let descriptor: Int32

    /// Where its name is.
    package enum Space { case file, abstract }

    /// Binds a socket under a name of its own.
    package init(_ space: Space) throws {
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

    /// The next datagram's text; it may take ten seconds.
    package func receive() throws -> String {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = recv(descriptor, &buffer, buffer.count, 0)
        guard count >= 0 else { throw SystemError(errno) }
        return String(decoding: buffer.prefix(count), as: UTF8.self)
    }
}
