public import Transfers

/// What many needs were evaluated with in one reading.
public struct EvaluatedNeeds: Sendable {
    /// What the evaluations depended on, of each need that could be evaluated.
    public internal(set) var contexts: [NeedID: EvaluationContext] = [:]
    /// Why the others could not be: closed, unknown, without a complete standard, or without rules.
    public internal(set) var faults: [NeedID: any Fault] = [:]
}
