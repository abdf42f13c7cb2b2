/// A label and what stands behind its colon.
public struct Fact: Hashable, Sendable {
    /// The label.
    public let label: String
    /// The value.
    public let value: String

    /// A fact; one that is not known is shown by a dash.
    public init(_ label: String, _ value: String?) {
        self.label = label
        self.value = value.flatMap { $0.isEmpty ? nil : $0 } ?? "-"
    }
}
