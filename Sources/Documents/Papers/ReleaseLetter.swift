public import Transfers

/// The letter in which the unit of origin lets an employee go.
public struct ReleaseLetter: OfficialDocument {
    /// Which paper it is.
    public static let name = DocumentName.releaseLetter
    /// The letter.
    public var letter: UnitLetter

    /// A letter.
    public init(_ letter: UnitLetter) {
        self.letter = letter
        self.letter.side = .origin
    }

    /// The letter as HTML.
    public func page() throws(RenderingFault) -> Page { try letter.page() }
}
