internal import Glibc

/// How events of the log are written.
public enum LogFormat: String, CaseIterable, Sendable {
    /// The journal's own protocol when standard error goes to the journal, text otherwise.
    case auto
    /// The journal's own protocol: each of the event's fields is one that `journalctl` can look for.
    case journal
    /// One JSON object a line.
    case json
    /// One line for a reader: time, level, message and fields.
    case text

    /// What ``auto`` stands for.
    ///
    /// `JOURNAL_STREAM` holds device and inode of the stream that systemd connected to the journal; a service that was
    /// redirected since then still has the variable, so it counts only for the very same stream.
    ///
    /// - Parameters:
    ///   - descriptor: Where the lines would go, normally standard error.
    ///   - journalStream: The value of `JOURNAL_STREAM`, if it is set.
    /// - Returns: The journal's format if the descriptor is that stream.
    static func suited(to descriptor: Int32, journalStream: String?) -> LogFormat {
        guard let parts = journalStream?.split(separator: ":", omittingEmptySubsequences: false), parts.count == 2,
            let device = UInt(parts[0]), let inode = UInt(parts[1])
        else { return .text }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return .text }
        return UInt(status.st_dev) == device && UInt(status.st_ino) == inode ? .journal : .text
    }
}
