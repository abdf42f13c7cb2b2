public import Postgres
public import Transfers

/// Requests that a person looks at an evaluation, and their answers.
public struct EvaluationReviews {
    private let session: Session

    /// The register through a session, in its transaction where one is open.
    public init(_ session: Session) {
        self.session = session
    }

    /// Those that wait for an answer, or all, the newest first.
    ///
    /// - Throws: `PostgresError`.
    public func list(all: Bool, _ page: Page = .whole) throws -> [EvaluationReview] {
        let statement = all ? EvaluationReviewSQL.all(page) : EvaluationReviewSQL.open(page)
        return try session.query(statement).map { try EvaluationReview($0) }
    }

    /// One of them.
    ///
    /// - Throws: ``EvaluationReviewFault/unknown(_:)``, `PostgresError`.
    public func show(_ id: Int64) throws -> EvaluationReview {
        guard let row = try session.query(EvaluationReviewSQL.one(id)).first else {
            throw EvaluationReviewFault.unknown(id)
        }
        return try EvaluationReview(row)
    }

    /// Enters a request.
    ///
    /// - Parameters:
    ///   - person: Whose evaluation it is.
    ///   - need: For which.
    ///   - grounds: What they object to.
    ///   - clerk: Who enters it.
    /// - Returns: The request.
    /// - Throws: ``EvaluationReviewFault``, `PostgresError`.
    public func request(
        _ person: PersonID,
        for need: NeedID,
        grounds: String,
        by clerk: PersonID
    ) throws -> EvaluationReview {
        do {
            let statement = EvaluationReviewSQL.add(person, need, grounds: grounds, by: clerk)
            guard let row = try session.query(statement).first else { throw EvaluationReviewFault.underWay }
            return try show(try row.decode(at: 0))
        } catch let error as PostgresError
            where ["review_of_an_evaluation", "evaluation_review_need_id_fkey"].contains(error.constraint)
        {
            throw EvaluationReviewFault.notEvaluated(need)
        }
    }

    /// Enters what the person says who has looked.
    ///
    /// - Parameters:
    ///   - id: The request.
    ///   - answer: What came of it.
    ///   - text: Why, in words for the employee.
    ///   - person: Who has looked.
    /// - Returns: The request with its answer.
    /// - Throws: ``EvaluationReviewFault``, `PostgresError`.
    public func answer(
        _ id: Int64,
        _ answer: EvaluationReview.Answer,
        _ text: String,
        by person: PersonID
    ) throws -> EvaluationReview {
        guard let row = try session.query(EvaluationReviewSQL.employee(id)).first else {
            throw EvaluationReviewFault.unknown(id)
        }
        guard try row.decode(at: 0, as: PersonID.self) != person else { throw EvaluationReviewFault.ownCase }
        do {
            let count = try session.execute(EvaluationReviewSQL.answer(id, answer, text, by: person))
            guard count == 1 else { throw EvaluationReviewFault.answered(id) }
        } catch let error as PostgresError where error.constraint == "no_conflict_of_interest" {
            throw EvaluationReviewFault.conflictOfInterest
        }
        return try show(id)
    }
}

extension EvaluationReview {
    /// Reads a row of ``EvaluationReviewSQL``.
    init(_ row: Row) throws {
        id = try row.decode(at: 0)
        nip = try row.decode(at: 1)
        name = try row.decode(at: 2)
        need = NeedID(try row.decode(at: 3))
        grounds = try row.decode(at: 4)
        requestedOn = try row.decode(at: 5)
        reply = try Self.reply(row)
    }

    private static func reply(_ row: Row) throws -> Reply? {
        guard let answer = try row.decode(at: 6, as: String?.self), let text = try row.decode(at: 7, as: String?.self),
            let by = try row.decode(at: 8, as: String?.self), let on = try row.decode(at: 9, as: CivilDate?.self)
        else { return nil }
        return Reply(answer: try StoredJSON.word(Answer.self, answer), text: text, by: by, on: on)
    }
}
