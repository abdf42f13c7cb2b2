import Glibc

/// The bytes of a file on disk.
struct FileBytes: ByteSource, ~Copyable {
    private let descriptor: Int32
    /// The file's size in bytes.
    let count: Int

    /// Opens a regular file for reading.
    ///
    /// - Parameters:
    ///   - path: Where it is.
    ///   - followsLinks: Whether a link leads to it; one that came with a folder of others may lead anywhere.
    /// - Throws: `FileFault`.
    init(path: String, followsLinks: Bool = false) throws(FileFault) {
        // Without waiting: a pipe in the place of a file would be waited for without end.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | (followsLinks ? 0 : O_NOFOLLOW))
        guard descriptor >= 0 else { throw errno == ELOOP ? .link : .unreadable }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw .unreadable
        }
        self.descriptor = descriptor
        count = Int(status.st_size)
    }

    deinit {
        close(descriptor)
    }

    mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(FileFault) -> Int {
        while true {
            let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            if count >= 0 { return count }
            if errno != EINTR { throw .unreadable }
        }
    }
}
