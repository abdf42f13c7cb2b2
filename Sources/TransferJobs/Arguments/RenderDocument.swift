public import Transfers

/// Arguments of `document.render`: sets a paper of a proposal, or of its package, from what is on record when it runs.
public struct RenderDocument: JobArguments {
    /// The kind `document.render`.
    public static let kind = "document.render"

    /// The proposal's number.
    public var proposal: Int64
    /// The number of the event within the proposal by which the paper is due.
    public var event: Int
    /// The name of the paper, such as `EVALUATION_SHEET`.
    public var document: String

    /// Asks for a paper.
    public init(proposal: Int64, event: Int, document: DocumentName) {
        self.proposal = proposal
        self.event = event
        self.document = document.rawValue
    }
}
