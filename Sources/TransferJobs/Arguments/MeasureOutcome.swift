/// Arguments of `outcome.measure`: measures what a transfer brought the receiving unit.
public struct MeasureOutcome: JobArguments {
    /// The kind `outcome.measure`.
    public static let kind = "outcome.measure"

    /// The proposal's number.
    public var proposal: Int64
    /// 1 for the first months after the start of duty, 2 for the later ones.
    public var phase: Int

    /// Asks for a measurement.
    public init(proposal: Int64, phase: Int) {
        self.proposal = proposal
        self.phase = phase
    }
}
