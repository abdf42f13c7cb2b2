public import Transfers

/// A paper that was set and is to be kept.
public struct NewPaper: Sendable {
    /// What it belongs to.
    public var subject: PaperSubject
    /// Which paper it is.
    public var name: DocumentName
    /// The event of the proposal by which it came to be written.
    public var event: Int?
    /// What it is called.
    public var title: String
    /// The number and the date that stand on it; nil for a draft.
    public var letter: Letter?
    /// The PDF.
    public var content: [UInt8]

    /// A paper.
    public init(
        _ name: DocumentName,
        of subject: PaperSubject,
        event: Int? = nil,
        title: String,
        letter: Letter? = nil,
        content: [UInt8]
    ) {
        self.subject = subject
        self.name = name
        self.event = event
        self.title = title
        self.letter = letter
        self.content = content
    }
}
