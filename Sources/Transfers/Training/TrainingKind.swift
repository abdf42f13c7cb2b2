/// A kind of training by its SIASN number (`jenisDiklat`), 1 to 25.
public struct TrainingKind: Hashable, Sendable {
    /// The number, 1 to 25.
    public let number: Int

    /// A kind, or nil outside of 1 to 25.
    public init?(number: Int) {
        guard (1...25).contains(number) else { return nil }
        self.number = number
    }

    /// Whether the training is held in a class (klasikal).
    public var isClassical: Bool { number <= 13 }

    /// Whether it is structural training, to which people are called in turn.
    public var isStructural: Bool { number == 1 }
}
