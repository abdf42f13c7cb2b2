/// Something in the log of an objection that does not fit.
public struct ObjectionLogFault: Hashable, Sendable {
    /// The objection.
    public let objection: ObjectionID
    /// The number of the event.
    public let number: Int
    /// What does not fit.
    public let kind: LogFault.Kind
}
