public import Transfers

/// A paper as it is on record, without its content.
public struct StoredPaper: Sendable {
    /// Its number.
    public let id: PaperID
    /// What it belongs to.
    public let subject: PaperSubject
    /// Which paper it is.
    public let name: DocumentName
    /// Its version, from 1.
    public let version: Int
    /// Whether no later version is on record.
    public let isNewest: Bool
    /// The event of the proposal by which it came to be written.
    public let event: Int?
    /// What it is called.
    public let title: String
    /// How many bytes it has.
    public let size: Int
    /// SHA-256 of the bytes, in hexadecimal digits.
    public let digest: String
    /// When it was set.
    public let renderedAt: Instant
    /// How its newest signature stands; nil when none was asked for.
    public let signature: SignatureState?
}
