/// One row of a checklist: a document that a kind of transfer asks for.
public struct DocumentRequirement: Hashable, Sendable {
    /// The kind of transfer it is for.
    public var kind: TransferKind
    /// The document.
    public var code: DocumentCode
    /// Whether a proposal waits for it.
    public var isMandatory: Bool
    /// Who may issue it; empty for anyone.
    public var issuers: [DocumentIssuer]
    /// How old it may be in days; nil for any age.
    public var maximumAge: Int?
    /// Whether a copy has to be legalised.
    public var isLegalised: Bool
    /// Whether it has to name the target post.
    public var namesPost: Bool
    /// Whether only posts that need a special approval ask for it.
    public var isForSpecialPosts: Bool
    /// Whether it may come later when the need is urgent.
    public var isDeferrable: Bool
    /// The roles that may do without it; empty when nobody may.
    public var waivableBy: [OfficeRole]
    /// The law and article, or the practice, it rests on.
    public var basis: String

    /// A requirement.
    public init(
        kind: TransferKind,
        code: DocumentCode,
        isMandatory: Bool = true,
        issuers: [DocumentIssuer] = [],
        maximumAge: Int? = nil,
        isLegalised: Bool = false,
        namesPost: Bool = false,
        isForSpecialPosts: Bool = false,
        isDeferrable: Bool = false,
        waivableBy: [OfficeRole] = [],
        basis: String
    ) {
        self.kind = kind
        self.code = code
        self.isMandatory = isMandatory
        self.issuers = issuers
        self.maximumAge = maximumAge
        self.isLegalised = isLegalised
        self.namesPost = namesPost
        self.isForSpecialPosts = isForSpecialPosts
        self.isDeferrable = isDeferrable
        self.waivableBy = waivableBy
        self.basis = basis
    }
}
