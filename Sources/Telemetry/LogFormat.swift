internal import Glibc

/// How a line of the log begins.
public enum LogFormat: Sendable, Equatable {
    /// With the syslog priority in angle brackets; the journal takes it off and adds the time itself.
    case journal
    /// With the time in UTC and the level.
    case plain

    /// The format that suits a descriptor.
    ///
    /// `JOURNAL_STREAM` holds device and inode of the stream that systemd connected to the journal; a service that was
    /// redirected since then still has the variable, so it counts only for the very same stream.
    ///
    /// - Parameters:
    ///   - descriptor: Where the lines will go, normally standard error.
    ///   - journalStream: The value of `JOURNAL_STREAM`, if it is set.
    /// - Returns: The journal's format if the descriptor is that stream.
    static func suited(to descriptor: Int32, journalStream: String?) -> LogFormat {
        guard let parts = journalStream?.split(separator: ":", omittingEmptySubsequences: false), parts.count == 2,
            let device = UInt(parts[0]), let inode = UInt(parts[1])
        else { return .plain }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return .plain }
        return UInt(status.st_dev) == device && UInt(status.st_ino) == inode ? .journal : .plain
    }
}
