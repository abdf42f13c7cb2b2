import TransferStore
public import Transfers

/// Arguments of `document.render`: sets a paper from what is on record when it runs.
///
/// It is one of a proposal or of its package, or one of something else that has papers.
public struct RenderDocument: JobArguments {
    /// The kind `document.render`.
    public static let kind = "document.render"

    /// The proposal's number; nil for a paper of something else.
    public var proposal: Int64?
    /// The number of the event within the proposal by which the paper is due.
    public var event: Int?
    /// What else it belongs to, such as `ASSIGNMENT`; nil for a paper of a proposal.
    public var owner: String?
    /// The number of what else it belongs to.
    public var number: Int64?
    /// The name of the paper, such as `EVALUATION_SHEET`.
    public var document: String

    /// Asks for a paper of a proposal.
    public init(proposal: Int64, event: Int, document: DocumentName) {
        self.proposal = proposal
        self.event = event
        self.document = document.rawValue
    }

    /// Asks for a paper of something else.
    init(_ document: DocumentName, of subject: PaperSubject) {
        owner = subject.kind.rawValue
        number = subject.number
        self.document = document.rawValue
    }

    /// What else it belongs to.
    var subject: PaperSubject? {
        guard let number, let kind = owner.flatMap({ PaperSubject.Kind(rawValue: $0) }) else { return nil }
        return PaperSubject(kind, number)
    }
}
