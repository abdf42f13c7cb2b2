internal import Glibc

/// A file that readers find whole, the old or the new one.
enum AtomicFile {
    /// Writes beside the file and puts the result in its place.
    ///
    /// - Parameters:
    ///   - text: all that is to be in it.
    ///   - path: of the file.
    /// - Throws: The step that failed; the file is then as it was.
    static func write(_ text: String, to path: String) throws(FileFault) {
        let draft = path + ".tmp"
        let flags = O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC
        let descriptor = open(draft, flags, 0o644)
        guard descriptor >= 0 else { throw FileFault("open") }
        do throws(FileFault) {
            defer { close(descriptor) }
            // The reader is another user, whatever the mask of this one.
            guard fchmod(descriptor, 0o644) == 0 else { throw FileFault("fchmod") }
            try write(text, to: descriptor)
            guard rename(draft, path) == 0 else { throw FileFault("rename") }
        } catch {
            unlink(draft)
            throw error
        }
    }

    private static func write(_ text: String, to descriptor: Int32) throws(FileFault) {
        var text = text
        let isWritten = text.withUTF8 { bytes in
            var rest = UnsafeRawBufferPointer(bytes)
            while !rest.isEmpty {
                let written = Glibc.write(descriptor, rest.baseAddress, rest.count)
                if written > 0 {
                    rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(written))
                } else if errno != EINTR {
                    return false
                }
            }
            return true
        }
        guard isWritten else { throw FileFault("write") }
    }
}
