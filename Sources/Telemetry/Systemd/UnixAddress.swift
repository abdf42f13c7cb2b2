internal import Glibc

/// The address of a Unix socket.
struct UnixAddress: Sendable {
    private var address = sockaddr_un()
    private let length: socklen_t

    /// Takes a path in the file system, or a name in the abstract namespace after `@`.
    ///
    /// - Throws: `ENAMETOOLONG` when it does not fit.
    init(_ path: String) throws(SystemdNotifier.Failure) {
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
        length = socklen_t(offset + name.count + (isAbstract ? 0 : 1))
    }

    /// Lends it as system calls want it.
    func withPointer<Value>(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Value) -> Value {
        withUnsafePointer(to: address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, length) }
        }
    }
}
