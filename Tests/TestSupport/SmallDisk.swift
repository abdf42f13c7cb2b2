import FoundationEssentials
import Glibc

/// A file system of a few megabytes in memory that a test may fill; it goes with this value.
package final class SmallDisk: Sendable {
    /// Where it is mounted; the server may write there.
    package let folder: String
    private var filler: String { folder + "/filler" }

    /// Mounting needs the rights of root, which a container may hold back.
    package static let isPossible = (try? SmallDisk(megabytes: 1)) != nil

    /// Mounts it.
    package init(megabytes: Int) throws {
        folder = "/var/tmp/mutasi-disk-\(UInt32.random(in: 0 ... .max))"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        guard mount("tmpfs", folder, "tmpfs", 0, "size=\(megabytes)m,mode=0777") == 0 else {
            let failure = errno
            rmdir(folder)
            throw SystemError(failure)
        }
        // PostgreSQL asks that a tablespace's folder is its own.
        let space = tablespace
        try FileManager.default.createDirectory(atPath: space, withIntermediateDirectories: false)
        guard let owner = getpwnam("postgres"), chown(space, owner.pointee.pw_uid, owner.pointee.pw_gid) == 0 else {
            throw SystemError(errno)
        }
    }

    deinit {
        // A server may have files open there until it has ended; what is unmounted now goes then.
        umount2(folder, Int32(MNT_DETACH))
        rmdir(folder)
    }

    /// A folder on it that belongs to the server.
    package var tablespace: String { folder + "/tablespace" }

    /// Leaves no byte free.
    package func fill() throws {
        let descriptor = open(filler, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw SystemError(errno) }
        defer { close(descriptor) }
        let piece = [UInt8](repeating: 0, count: 4096)
        while write(descriptor, piece, piece.count) > 0 {}
        guard errno == ENOSPC else { throw SystemError(errno) }
    }

    /// Gives back what ``fill()`` took.
    package func free() throws {
        guard unlink(filler) == 0 else { throw SystemError(errno) }
    }
}
