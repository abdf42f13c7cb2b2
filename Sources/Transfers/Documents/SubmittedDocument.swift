/// A document that was handed in for a proposal.
public struct SubmittedDocument: Hashable, Sendable {
    /// What it is.
    public var code: DocumentCode
    /// Who issued it.
    public var issuer: DocumentIssuer
    /// The day it was issued.
    public var issuedOn: CivilDate
    /// Whether it is an original or a legalised copy.
    public var isLegalised: Bool
    /// The post it names, nil when it names none.
    public var post: PostCode?

    /// A document.
    public init(
        code: DocumentCode,
        issuer: DocumentIssuer,
        issuedOn: CivilDate,
        isLegalised: Bool = false,
        post: PostCode? = nil
    ) {
        self.code = code
        self.issuer = issuer
        self.issuedOn = issuedOn
        self.isLegalised = isLegalised
        self.post = post
    }
}
