import Postgres
import TestSupport
import Testing

@testable import TransferStore
@testable import Transfers

@Suite("A person looks at an evaluation")
struct EvaluationReviewTests {
    private let province: ProposalProvince
    private let reviews: EvaluationReviews
    private var need: NeedID { province.need }
    private let clerk: PersonID

    init() throws {
        province = try ProposalProvince()
        reviews = EvaluationReviews(province.session)
        clerk = try #require(province.head.person)
    }

    private func request() throws -> EvaluationReview {
        try reviews.request(province.sari.id, for: need, grounds: "Masa kerja salah", by: clerk)
    }

    @Test("a request is answered once, by somebody else, with a reason")
    func answer() throws {
        let review = try request()
        #expect(try reviews.list(all: false).map(\.id) == [review.id])
        #expect(throws: EvaluationReviewFault.ownCase) {
            try reviews.answer(review.id, .upheld, "x", by: province.sari.id)
        }
        let answered = try reviews.answer(review.id, .dataCorrected, "Masa kerja diperbaiki", by: clerk)
        #expect(answered.reply?.answer == .dataCorrected)
        #expect(throws: EvaluationReviewFault.answered(review.id)) {
            try reviews.answer(review.id, .upheld, "x", by: clerk)
        }
        #expect(try reviews.list(all: false).isEmpty)
        #expect(try reviews.list(all: true).count == 1)
    }

    @Test("a second request while one is under way, an unknown need and an unknown number are refused")
    func refusals() throws {
        _ = try request()
        #expect(throws: EvaluationReviewFault.underWay) { try request() }
        #expect(throws: EvaluationReviewFault.notEvaluated(NeedID(999_999))) {
            try reviews.request(province.sari.id, for: NeedID(999_999), grounds: "x", by: clerk)
        }
        #expect(throws: EvaluationReviewFault.unknown(99)) { try reviews.answer(99, .upheld, "x", by: clerk) }
    }

    @Test("what was asked and answered is never changed, whoever writes")
    func appendOnly() throws {
        let review = try request()
        _ = try reviews.answer(review.id, .upheld, "Sudah benar", by: clerk)
        for statement: SQL in [
            "update mutasi.evaluation_review set grounds = 'y'", "update mutasi.evaluation_review set answer = 'TETAP'",
            "delete from mutasi.evaluation_review",
        ] {
            let error = #expect(throws: PostgresError.self) { try province.session.execute(statement) }
            #expect(error?.sqlState == .insufficientPrivilege)
        }
    }
}
