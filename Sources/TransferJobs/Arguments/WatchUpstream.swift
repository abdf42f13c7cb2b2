/// Arguments of `upstream.watch`: looks whether upstream changes were not told, raises the alarm and has them found.
public struct WatchUpstream: JobArguments {
    /// The kind `upstream.watch`.
    public static let kind = "upstream.watch"

    /// Asks for a look.
    public init() {}
}
