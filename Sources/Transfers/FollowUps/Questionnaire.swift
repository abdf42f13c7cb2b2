/// What one side answers in a follow-up: every item from 1 (not at all) to 5 (fully).
public struct Questionnaire: Hashable, Sendable {
    /// Who answers.
    public enum Respondent: String, Sendable, CaseIterable {
        case employee = "PEGAWAI"
        case superior = "ATASAN"
    }

    /// Who answers.
    public let respondent: Respondent
    /// The ratings, one for each item.
    public let ratings: [RatingItem: Int]
    /// The average, exact.
    public let average: Fraction

    /// A questionnaire that is filled in.
    ///
    /// - Throws: ``FollowUpFault/ratingMissing`` or ``FollowUpFault/ratingOutside``.
    public init(_ respondent: Respondent, _ ratings: [RatingItem: Int]) throws(FollowUpFault) {
        guard RatingItem.allCases.allSatisfy({ ratings[$0] != nil }) else { throw .ratingMissing }
        guard ratings.values.allSatisfy((1...5).contains) else { throw .ratingOutside }
        self.respondent = respondent
        self.ratings = ratings
        do throws(ArithmeticFault) {
            average = try Fraction(ratings.values.reduce(0, +), over: ratings.count)
        } catch {
            throw .ratingMissing
        }
    }
}
