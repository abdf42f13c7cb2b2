public import Transfers

/// What it is worth that the single holder of a post stays in it.
public struct WorthOfStaying: Hashable, Sendable {
    /// Who holds the post.
    public let person: PersonID
    /// The score that the holder would have for it, whatever the gates say; nil where the data or the rules give none.
    public let score: Fraction?
}
