/// Arguments of `evaluation.person`: somebody's data changed, so the proposal they are on the way by is checked again, and
/// evaluated needs that are open are evaluated again.
///
/// Triggers in upstream systems enqueue it by NIP, those of our own tables by the key.
public struct EvaluatePerson: JobArguments {
    /// The kind `evaluation.person`.
    public static let kind = "evaluation.person"

    /// The employee's NIP; nil where the key is known.
    public var nip: String?
    /// The employee's key.
    public var employee: String?

    /// Tells of a change, by NIP.
    public init(nip: String) {
        self.nip = nip
    }

    /// Tells of a change, by key.
    public init(employee: String) {
        self.employee = employee
    }
}
