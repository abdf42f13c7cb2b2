import Glibc

/// Stream sockets as tests need them, by descriptor.
package enum Socket {
    struct Failure: Error {
        let reason: String
    }

    /// Listens on a free port of the loopback interface.
    package static func listening() throws -> (descriptor: Int32, port: Int) {
        let descriptor = try made(AF_INET)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let status = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, size) == 0 && listen(descriptor, 64) == 0
                    ? getsockname(descriptor, $0, &size) : -1
            }
        }
        guard status == 0 else { throw failure(closing: descriptor) }
        return (descriptor, Int(UInt16(bigEndian: address.sin_port)))
    }

    /// Connects to a socket in the file system.
    package static func connected(toPath path: String) throws -> Int32 {
        let descriptor = try made(AF_UNIX)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix($0.count - 1)) }
        let size = socklen_t(MemoryLayout<sockaddr_un>.size)
        let status = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, size) }
        }
        guard status == 0 else { throw failure(closing: descriptor) }
        return descriptor
    }

    /// Reads what has arrived, waiting for the first byte; empty at the end.
    package static func read(_ descriptor: Int32) -> [UInt8] {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = recv(descriptor, &buffer, buffer.count, 0)
        return Array(buffer.prefix(max(0, count)))
    }

    /// Writes all bytes, as far as the peer takes them.
    package static func write(_ bytes: some Collection<UInt8>, to descriptor: Int32) {
        var rest = Array(bytes)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }

    private static func made(_ family: Int32) throws -> Int32 {
        let descriptor = socket(family, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { throw Failure(reason: String(cString: strerror(errno))) }
        return descriptor
    }

    private static func failure(closing descriptor: Int32) -> Failure {
        defer { close(descriptor) }
        return Failure(reason: String(cString: strerror(errno)))
    }
}
