internal import Glibc

/// A file that is written from its beginning, readable by its owner alone.
struct FileTarget: ~Copyable {
    private let descriptor: Int32

    init(path: String) throws(FileFault) {
        descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .unreadable }
    }

    deinit {
        close(descriptor)
    }

    func write(_ bytes: UnsafeRawBufferPointer) throws(FileFault) {
        var rest = bytes
        while !rest.isEmpty {
            let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .unreadable }
            rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        }
    }
}
