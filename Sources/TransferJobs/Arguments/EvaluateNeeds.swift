/// Arguments of `evaluation.needs`: evaluates all active employees against many needs in one run that reads them once.
public struct EvaluateNeeds: JobArguments {
    /// The kind `evaluation.needs`.
    public static let kind = "evaluation.needs"

    /// The needs' numbers; all that can be evaluated when nil.
    public var needs: [Int64]?
    /// Whether of all only those are meant that were evaluated before, as after a change of data.
    public var onlyEvaluated: Bool?
    /// The day as of which data are read, in ISO form; the day of the run when nil.
    public var asOf: String?

    /// Asks for evaluations.
    public init(needs: [Int64]? = nil, onlyEvaluated: Bool? = nil, asOf: String? = nil) {
        self.needs = needs
        self.onlyEvaluated = onlyEvaluated
        self.asOf = asOf
    }
}
