internal import Postgres
internal import Transfers

extension FollowUpAnswer {
    /// Reads a row of ``FollowUpSQL``, whose columns it takes in their order.
    init(_ row: Row) throws {
        let respondent = try StoredJSON.word(Questionnaire.Respondent.self, try row.decode(at: 0))
        let ratings: [Int16] = try row.decode(at: 1)
        let items = Dictionary(uniqueKeysWithValues: zip(RatingItem.allCases, ratings.map { Int($0) }))
        self.init(
            try Questionnaire(respondent, items),
            goalsMet: try row.decode(at: 2),
            isStillThere: try row.decode(at: 3),
            support: Set(try row.decode(at: 4, as: [String].self)),
            concerns: Set(
                try row.decode(at: 5, as: [String].self).map { try StoredJSON.word(ConcernCode.self, $0) }
            ),
            words: try row.decode(at: 6)
        )
    }

    /// The ratings in the order in which they are kept.
    var ratings: [Int16] {
        RatingItem.allCases.map { Int16(clamping: questionnaire.ratings[$0] ?? 0) }
    }
}
