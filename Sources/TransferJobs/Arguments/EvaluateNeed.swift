/// Arguments of `evaluation.need`: evaluates all active employees against a need.
public struct EvaluateNeed: JobArguments {
    /// The kind `evaluation.need`.
    public static let kind = "evaluation.need"

    /// The need's number.
    public var need: Int64
    /// The day as of which data are read, in ISO form; the day of the run when nil.
    public var asOf: String?
    /// The database role of the operator who asked, who is told when it is done.
    public var requestedBy: String?

    /// Asks for an evaluation.
    public init(need: Int64, asOf: String? = nil, requestedBy: String? = nil) {
        self.need = need
        self.asOf = asOf
        self.requestedBy = requestedBy
    }
}
