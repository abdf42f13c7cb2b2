/// The decree (SK) of a transfer.
public struct Decree: Hashable, Sendable {
    /// Its number and date.
    public var letter: Letter
    /// Whether it corrects an earlier decree, so that it may take effect before its own date.
    public var isCorrection: Bool

    /// A decree.
    public init(_ letter: Letter, isCorrection: Bool = false) {
        self.letter = letter
        self.isCorrection = isCorrection
    }
}
