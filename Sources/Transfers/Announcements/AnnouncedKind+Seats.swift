extension AnnouncedKind {
    /// What a move from one seat to another is called.
    ///
    /// A rotation (rotasi) is a move between managerial posts of one level within the agency; a higher level is a
    /// promotion, and everything else a transfer.
    ///
    /// - Parameters:
    ///   - origin: The seat left.
    ///   - target: The new seat.
    ///   - kind: The kind of transfer.
    ///   - rules: The rules, which hold the order of the levels.
    ///   - day: The day of the decision.
    /// - Throws: A ``RuleBookFault`` when the rules hold no order of levels.
    public init(
        from origin: Seat,
        to target: Seat,
        kind: TransferKind,
        _ rules: RuleBook,
        on day: CivilDate
    ) throws(RuleBookFault) {
        let before = try rules.value(.levelOrder, for: origin.level, on: day)
        let after = try rules.value(.levelOrder, for: target.level, on: day)
        self =
            if before < after {
                .promotion
            } else if kind == .withinAgency, origin.level == target.level, origin.level.kind.isManagerial {
                .rotation
            } else {
                .transfer
            }
    }
}
