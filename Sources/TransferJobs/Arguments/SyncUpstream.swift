/// The jobs that compare all of an upstream database with ours: a kind for each, since only a daemon that has its mapping can.
///
/// They take no arguments.
public enum SyncUpstream {
    /// The kind, such as `upstream.sync.simpeg`.
    ///
    /// - Parameter upstream: The database's name in its mapping.
    /// - Returns: The kind.
    public static func kind(of upstream: String) -> String { "upstream.sync.\(upstream)" }

    /// The name of the schedule that brings them.
    ///
    /// - Parameter upstream: The database's name in its mapping.
    /// - Returns: The name, such as `mutasi.sync.simpeg`.
    public static func schedule(of upstream: String) -> String { "mutasi.sync.\(upstream)" }
}
