/// What the gates say that compare a person's present post with the target, and what kind of move it would be.
struct MoveOutcomes: Sendable {
    let outcomes: GateOutcomes
    let isPromotion: Bool
    let isBetweenAgencies: Bool

    init(_ evaluator: Evaluator, _ candidate: Candidate) {
        outcomes = evaluator.outcomes(of: candidate, GateCode.ofMove)
        let move = evaluator.move(of: candidate)
        isPromotion = move.direction == .promotion
        isBetweenAgencies = move.isBetweenAgencies
    }
}
