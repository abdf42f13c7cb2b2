/// What one gate found of one candidate, with everything needed to explain it.
public struct GateFinding: Hashable, Sendable {
    /// The gate.
    public let code: GateCode
    /// What it says.
    public let outcome: GateOutcome
    /// Why it says so.
    public let reason: GateReason
    /// The value that was compared.
    public let value: GateValue
    /// The limit it was compared with.
    public let limit: GateValue
    /// A further value that helps, such as the date from which a move becomes possible.
    public let detail: GateValue
    /// The law and article the gate rests on.
    public let basis: String

    /// A finding.
    public init(
        code: GateCode,
        outcome: GateOutcome,
        reason: GateReason,
        value: GateValue,
        limit: GateValue,
        detail: GateValue,
        basis: String
    ) {
        self.code = code
        self.outcome = outcome
        self.reason = reason
        self.value = value
        self.limit = limit
        self.detail = detail
        self.basis = basis
    }
}
