/// Arguments of `evaluation.employee`: an employee's data changed, so evaluated needs that are open are evaluated again.
///
/// Triggers in upstream systems enqueue it.
public struct ReevaluateEmployee: JobArguments {
    /// The kind `evaluation.employee`.
    public static let kind = "evaluation.employee"

    /// The employee's NIP.
    public var nip: String

    /// Tells of a change.
    public init(nip: String) {
        self.nip = nip
    }
}
