/// How far a competency is developed, 1 to 5.
public struct CompetencyLevel: Hashable, Sendable {
    /// The level, 1 to 5.
    public let number: Int

    /// A level, or nil outside of 1 to 5.
    public init?(_ number: Int) {
        guard (1...5).contains(number) else { return nil }
        self.number = number
    }

    /// Reads a level as files write it, one digit 1 to 5.
    ///
    /// - Throws: A ``CompetencyFault`` for 0, 6, `2.5` and words alike: a level is never guessed.
    public init(parsing text: some StringProtocol) throws(CompetencyFault) {
        guard text.utf8.count == 1, let number = Int(digits: text), let level = CompetencyLevel(number) else {
            throw .notALevel
        }
        self = level
    }
}

extension CompetencyLevel: Comparable {
    /// Orders by number.
    public static func < (left: CompetencyLevel, right: CompetencyLevel) -> Bool {
        left.number < right.number
    }
}
