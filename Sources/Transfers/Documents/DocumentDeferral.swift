/// Leave to bring a document later, for urgent needs only.
public struct DocumentDeferral: Hashable, Sendable {
    /// The document.
    public var code: DocumentCode
    /// The last day to bring it.
    public var dueOn: CivilDate

    /// A deferral.
    public init(code: DocumentCode, dueOn: CivilDate) {
        self.code = code
        self.dueOn = dueOn
    }
}
