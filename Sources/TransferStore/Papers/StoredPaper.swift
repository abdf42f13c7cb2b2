public import Transfers

/// A paper as it is on record, without its content.
public struct StoredPaper: Sendable {
    /// Its number.
    public let id: PaperID
    /// What it belongs to.
    public let subject: PaperSubject
    /// By what people call that: the number on an objection's receipt, of everything else its own number.
    public let reference: String
    /// Which paper it is.
    public let name: DocumentName
    /// Its version, from 1.
    public let version: Int
    /// Whether no later version is on record.
    public internal(set) var isNewest: Bool
    /// The event of the proposal by which it came to be written.
    public let event: Int?
    /// What it is called.
    public let title: String
    /// The number and the date that stand on it; nil for a draft.
    public let letter: Letter?
    /// What a decree decides, in hexadecimal digits as they stand on it; nil for other papers.
    public let decision: String?
    /// How many bytes it has.
    public let size: Int
    /// SHA-256 of the bytes, in hexadecimal digits.
    public let digest: String
    /// When it was set.
    public let renderedAt: Instant
    /// How its newest signature stands; nil when none was asked for.
    public internal(set) var signature: SignatureState?
}
