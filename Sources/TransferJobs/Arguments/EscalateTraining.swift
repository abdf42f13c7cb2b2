/// Arguments of `training.escalate`: tells the operator of an enrolment that has waited too long.
public struct EscalateTraining: JobArguments {
    /// The kind `training.escalate`.
    public static let kind = "training.escalate"

    /// The enrolment's number.
    public var enrolment: Int64

    /// Asks for a look at an enrolment.
    public init(enrolment: Int64) {
        self.enrolment = enrolment
    }
}
