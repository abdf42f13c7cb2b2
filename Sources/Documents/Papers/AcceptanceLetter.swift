public import Transfers

/// The letter in which the target unit receives an employee.
public struct AcceptanceLetter: OfficialDocument {
    /// Which paper it is.
    public static let name = DocumentName.acceptanceLetter
    /// The letter.
    public var letter: UnitLetter

    /// A letter.
    public init(_ letter: UnitLetter) {
        self.letter = letter
        self.letter.side = .target
    }

    /// The letter as HTML.
    public func page() throws(RenderingFault) -> Page { try letter.page() }
}
