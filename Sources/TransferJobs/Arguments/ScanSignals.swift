/// Arguments of `signal.scan`: looks at all holders and posts for what may call for a need.
public struct ScanSignals: JobArguments {
    /// The kind `signal.scan`.
    public static let kind = "signal.scan"

    /// The day as of which the data are looked at, in ISO form; the day of the run when nil.
    public var asOf: String?

    /// Asks for a scan.
    public init(asOf: String? = nil) {
        self.asOf = asOf
    }
}
