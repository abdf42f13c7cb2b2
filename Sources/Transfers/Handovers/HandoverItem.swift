/// One line of what is handed over with a post.
public struct HandoverItem: Hashable, Sendable {
    /// What it is.
    public var kind: HandoverKind
    /// What it is called.
    public var description: String
    /// How many, in which condition, where it is; for work, how far it has come.
    public var detail: String?
    /// The day by which work has to be done.
    public var dueOn: CivilDate?

    /// A line.
    public init(_ kind: HandoverKind, _ description: String, detail: String? = nil, dueOn: CivilDate? = nil) {
        self.kind = kind
        self.description = description
        self.detail = detail
        self.dueOn = dueOn
    }

    /// - Throws: ``HandoverFault/descriptionMissing``, ``HandoverFault/onlyWorkIsDue``.
    public func check() throws(HandoverFault) {
        guard !description.isBlank else { throw .descriptionMissing }
        guard dueOn == nil || kind == .work else { throw .onlyWorkIsDue }
    }
}
