import TransferStore

/// Reviews of evaluations as a list, and one of them.
enum ReviewReport {
    static func listing(_ reviews: [EvaluationReview]) -> Listing {
        var listing = Listing([
            .init(title: .review, name: "review", alignment: .right), .init(title: .nip, name: "nip"),
            .init(title: .name, name: "name", isFlexible: true), .init(title: .need, name: "need", alignment: .right),
            .init(title: .reviewRequestedOn, name: "requested_on"), .init(title: .reviewAnswer, name: "answer"),
            .init(title: .reviewAnsweredOn, name: "answered_on"),
        ])
        for review in reviews {
            listing.add([
                .number(Int(review.id)), .text(review.nip), .text(review.name), .number(Int(review.need.number)),
                .date(review.requestedOn), answer(review), .date(review.reply?.on),
            ])
        }
        return listing
    }

    static func sheet(_ review: EvaluationReview) -> Sheet {
        var sheet = Sheet()
        sheet.add(.review, "review", .number(Int(review.id)))
        sheet.add(.nip, "nip", .text(review.nip))
        sheet.add(.name, "name", .text(review.name))
        sheet.add(.need, "need", .number(Int(review.need.number)))
        sheet.add(.reviewRequestedOn, "requested_on", .date(review.requestedOn))
        sheet.add(.reviewGrounds, "grounds", .text(review.grounds))
        sheet.add(.reviewAnswer, "answer", answer(review))
        sheet.add(.reviewAnswerText, "answer_text", .text(review.reply?.text))
        sheet.add(.reviewAnsweredBy, "answered_by", .text(review.reply?.by))
        sheet.add(.reviewAnsweredOn, "answered_on", .date(review.reply?.on))
        return sheet
    }

    private static func answer(_ review: EvaluationReview) -> ListingCell {
        guard let answer = review.reply?.answer else { return .empty }
        return .word(answer.rawValue, .reviewAnswer(answer))
    }
}
