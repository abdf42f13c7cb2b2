import Glibc
import TestSupport

/// A file without a name that takes what a child writes; unlike a pipe it never fills up.
final class Recording: Sendable {
    let descriptor: Int32

    init() throws {
        var path = Array("/tmp/mutasid-recording-XXXXXX".utf8CString)
        descriptor = mkstemp(&path)
        // Without a name the file is gone with its descriptors.
        unlink(path)
        guard descriptor >= 0 else { throw SystemError(errno) }
    }

    deinit { close(descriptor) }

    /// What was written so far.
    var text: String {
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 65_536)
        while case let count = pread(descriptor, &piece, piece.count, bytes.count), count > 0 {
            bytes += piece.prefix(count)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
