/// Arguments of `upstream.reconcile`: compares watched tables with what was told of them.
public struct ReconcileUpstream: JobArguments {
    /// The kind `upstream.reconcile`.
    public static let kind = "upstream.reconcile"

    /// The watch's name; nil for all.
    public var watch: String?

    /// Asks for a comparison.
    public init(watch: String? = nil) {
        self.watch = watch
    }
}
