public import Transfers

/// Something that happened to an assignment and was stored.
public struct AppliedAssignment: Sendable {
    /// The assignment.
    public let id: AssignmentID
    /// What happened.
    public let name: AssignmentEvent.Name
    /// The state before; nil for the order.
    public let before: AssignmentState?
    /// The assignment afterwards.
    public let assignment: Assignment
    /// What has to be done.
    public let effects: [AssignmentEffect]
    /// The number of the event.
    public let version: Int
}
