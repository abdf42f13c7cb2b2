internal import Glibc

extension AnnouncementFolder {
    /// The bytes of a file; nil when it is not there, or is none.
    func current(_ name: String) throws(FolderFault) -> [UInt8]? {
        let file = open("\(path)/\(name)", O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        if file < 0 {
            // A link is not what was written here.
            if errno == ENOENT || errno == ELOOP { return nil }
            throw FolderFault("open", "\(path)/\(name)")
        }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
        var length = 0
        while length < bytes.count {
            let count = bytes.withUnsafeMutableBytes { buffer in
                read(file, buffer.baseAddress.map { $0 + length }, buffer.count - length)
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw FolderFault("read", "\(path)/\(name)") }
            if count == 0 { break }
            length += count
        }
        return Array(bytes.prefix(length))
    }

    /// Writes a file beside the one that is there, has it reach the disk, and puts it in its place.
    func replace(_ name: String, with bytes: [UInt8]) throws(FolderFault) {
        let target = "\(path)/\(name)"
        let draft = "\(path)/.\(name).tmp"
        let file = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw FolderFault("open", draft) }
        do throws(FolderFault) {
            defer { close(file) }
            // The web server is another user, whatever the mask of this one.
            guard fchmod(file, 0o644) == 0 else { throw FolderFault("fchmod", draft) }
            try Self.write(bytes, to: file, draft)
            guard fsync(file) == 0 else { throw FolderFault("fsync", draft) }
            guard rename(draft, target) == 0 else { throw FolderFault("rename", target) }
        } catch {
            unlink(draft)
            throw error
        }
    }

    private static func write(_ bytes: [UInt8], to file: Int32, _ path: String) throws(FolderFault) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { throw FolderFault("write", path) }
            rest = rest.dropFirst(written)
        }
    }
}
