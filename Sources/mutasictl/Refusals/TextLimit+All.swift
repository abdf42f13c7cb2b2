extension TextLimit {
    /// Every text of the domain that the database limits by a check of its column.
    static let all: [TextLimit] = reasons + statements + titles

    private static let reasons = [
        TextLimit("need", "--reason", upTo: 4_000, in: "need_event.reason"),
        TextLimit("signal dismiss", "--reason", upTo: 4_000, in: "signal.reason"),
        TextLimit("proposal", "--reason", upTo: 20_000, in: "proposal_event.reason"),
        TextLimit("proposal declare-conflict", "--reason", upTo: 4_000, in: "conflict_of_interest.reason"),
        TextLimit("proposal declare", "--conflict", upTo: 4_000, in: "conflict_declaration.reason"),
        TextLimit("assignment", "--reason", upTo: 4_000, in: "assignment_order.chosen_because"),
        TextLimit(
            "waiver",
            "--reason",
            upTo: 4_000,
            in: "waiver.reason",
            "waiver.withdrawal_reason",
            "waiver_rule.reason"
        ),
        TextLimit("ascertainment", "--reason", upTo: 4_000, in: "ascertainment.withdrawal_reason"),
        TextLimit("office", "--reason", upTo: 4_000, in: "office_holder.end_reason"),
        TextLimit("document", "--reason", upTo: 4_000, in: "checklist.reason"),
        TextLimit("rule", "--reason", upTo: 4_000, in: "law.reason", "rule_book.reason"),
        TextLimit("announcement", "--reason", upTo: 4_000, in: "announcement_redaction.reason"),
        TextLimit("objection", "--reason", upTo: 20_000, in: "objection.reason"),
        TextLimit(
            "training",
            "--reason",
            upTo: 1_000,
            in: "enrolment_event.reason",
            "enrolment.approval_reason",
            "course_session.cancel_reason"
        ),
        TextLimit("training sync", "--correction", upTo: 1_000, in: "enrolment_receipt.correction"),
        TextLimit("outcome mark", "--reason", upTo: 1_000, in: "indicator_mark.reason"),
        TextLimit("correction answer", "--kept-reason", upTo: 4_000, in: "data_correction.reason"),
    ]

    private static let statements = [
        TextLimit(
            "need",
            "--competence",
            "--performance",
            "--institution",
            upTo: 4_000,
            in: "need.evidence_competence",
            "need.evidence_performance",
            "need.evidence_institution"
        ),
        TextLimit(
            "signal adopt",
            "--competence",
            "--performance",
            upTo: 4_000,
            in: "need.evidence_competence",
            "need.evidence_performance"
        ),
        TextLimit(
            "dialogue",
            "--summary",
            "--needs",
            "--wishes",
            "--outcome",
            upTo: 20_000,
            in: "dialogue_version.summary",
            "dialogue_version.needs",
            "dialogue_version.wishes",
            "dialogue_version.outcome"
        ),
        TextLimit("dialogue answer", "--conditions", "--object", upTo: 20_000, in: "dialogue.answer_text"),
        TextLimit("dialogue statement", "<text>", upTo: 20_000, in: "dialogue_statement.words"),
        TextLimit("followup answer", "--words", upTo: 4_000, in: "follow_up_answer.words"),
        TextLimit("objection file", "--grounds", upTo: 20_000, in: "objection.grounds"),
        TextLimit("correction add", "--claim", upTo: 4_000, in: "data_correction.claim"),
        TextLimit(
            "aspiration set",
            "--condition",
            "--accommodation",
            upTo: 4_000,
            in: "aspiration_profile.remote_condition",
            "aspiration_profile.accommodation"
        ),
    ]

    private static let titles = [
        TextLimit("package create", "<title>", upTo: 300, in: "package.title"),
        TextLimit("package split", "--title", upTo: 300, in: "package.title"),
        TextLimit("rule law set", "--citation", upTo: 1_000, in: "law.citation"),
        TextLimit("document checklist set", "--basis", upTo: 300, in: "checklist.basis"),
        TextLimit("waiver set-rule", "--basis", upTo: 300, in: "waiver_rule.basis"),
        TextLimit(
            "document letterhead",
            "--address",
            "--contact",
            upTo: 300,
            in: "letterhead.address",
            "letterhead.contact"
        ),
        TextLimit("review request", "--grounds", upTo: 20_000, in: "evaluation_review.grounds"),
        TextLimit("review answer", "--reason", upTo: 20_000, in: "evaluation_review.answer_text"),
        TextLimit("document letterhead", "--town", upTo: 100, in: "letterhead.town"),
        TextLimit("document render", "--number", upTo: 100, in: "document.letter_number"),
    ]
}
