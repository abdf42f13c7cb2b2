/// A plan is no longer wanted.
public struct PlanInterruption: Error {
    /// An interruption.
    public init() {}
}
