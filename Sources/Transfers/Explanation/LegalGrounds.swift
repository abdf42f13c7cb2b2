/// What a refusal rests on, and how it is told; the sentences carry no full stop.
public struct LegalGrounds: Hashable, Sendable {
    /// The law and article, or the practice.
    public let basis: String
    /// The sentence in Indonesian.
    public let indonesian: String
    /// The sentence in English.
    public let english: String

    /// Grounds.
    public init(_ basis: String, _ indonesian: String, _ english: String) {
        self.basis = basis
        self.indonesian = indonesian
        self.english = english
    }
}
