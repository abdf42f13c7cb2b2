/// Arguments of `assignment.tell`: tells an employee what happened to their urgent assignment.
public struct TellOfAssignment: JobArguments {
    /// The kind `assignment.tell`.
    public static let kind = "assignment.tell"

    /// The assignment's number.
    public var assignment: Int64
    /// The number of the event within the assignment.
    public var event: Int

    /// Asks for a notice.
    public init(assignment: Int64, event: Int) {
        self.assignment = assignment
        self.event = event
    }
}
