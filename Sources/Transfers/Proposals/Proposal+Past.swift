extension Proposal {
    /// The proposal as it was once the first of its steps were taken.
    ///
    /// - Parameters:
    ///   - steps: All steps it took, the first first.
    ///   - count: How many of them; with none it is the draft.
    /// - Returns: The proposal, and what nobody can tell of it any more: a later check took the place of what the gates said,
    ///   which is left empty, or a later TMT that of the first one, and is shown.
    public func past(_ steps: [ProposalTrace], _ count: Int) -> (proposal: Proposal, untold: Set<UntoldPart>) {
        let (taken, later) = (steps.prefix(count), steps.dropFirst(count))
        var past = self
        var untold: Set<UntoldPart> = []
        past.state = taken.last?.after ?? .draft
        past.facts = ProposalFacts(of: taken)
        func isToldByNow(_ names: ProposalEvent.Name...) -> Bool {
            guard taken.contains(where: { names.contains($0.name) }) else { return false }
            let isTold = !later.contains { names.contains($0.name) }
            if !isTold { untold.insert(.gates) }
            return isTold
        }
        if isToldByNow(.evaluated, .decreeSigned) { past.facts.gates = facts.gates }
        if isToldByNow(.submitted) { past.facts.answeredGates = facts.answeredGates }
        if let day = taken.last(where: { $0.effectiveOn != nil })?.effectiveOn {
            past.effectiveOn = day
        } else if later.contains(where: { $0.effectiveOn != nil }) {
            untold.insert(.effectiveOn)
        }
        return (past, untold)
    }
}
