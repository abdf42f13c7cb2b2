/// Golongan of an employee on contract (PPPK), I to XVII; it has no title, and is ordered by number, not by letters.
public struct ContractGrade: Hashable, Sendable {
    /// The number, 1 to 17.
    public let number: Int

    /// A grade by its number, or nil outside of 1 to 17.
    public init?(number: Int) {
        guard Self.numerals.indices.contains(number - 1) else { return nil }
        self.number = number
    }

    static let numerals = [
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII",
    ]
}

extension ContractGrade: Comparable {
    /// Orders by number: IX stands above V.
    public static func < (left: ContractGrade, right: ContractGrade) -> Bool {
        left.number < right.number
    }
}

extension ContractGrade: CustomStringConvertible {
    /// The grade as it is written, `IX`.
    public var description: String { Self.numerals[number - 1] }
}
