/// No gate that may bar is taken for passed while nobody has examined it.
extension ProposalStep {
    /// Refuses a folder that leaves a gate without an answer, and keeps what it answers.
    ///
    /// A gate without data is answered by a document that is complete, deferred or waived, or by a letter.
    mutating func requireExamined(by folder: DocumentFolder, _ documents: [DocumentFinding]) throws(ProposalRefusal) {
        guard let check = facts.gates else { throw ProposalRefusal(.evaluationMissing) }
        let target = proposal.target.post
        let against = folder.facts.closed(on: today, for: target).filter { gate in
            GateGravity(proposal, check)[gate] >= .waivable && !isWaived(gate, in: check)
        }
        guard against.isEmpty else {
            throw ProposalRefusal(.gatesClosed, value: .word(against.map(\.text).joined(separator: ", ")))
        }
        let settled = documents.filter(\.status.isSettled).flatMap(\.requirement.code.answers)
        let answered = folder.facts.answered(on: today, for: target).union(settled)
        try requireExamined(check, besides: answered)
        facts.answeredGates = answered.filter { check.outcomes[$0] == .notExamined }
    }

    /// Refuses a check in which a gate that may bar was not examined and nothing else answers it.
    func requireExamined(_ check: GateCheck, besides answered: Set<GateCode>) throws(ProposalRefusal) {
        let gravity = GateGravity(proposal, check)
        let open = check.outcomes.codes(with: .notExamined).filter { gate in
            gravity[gate] >= .waivable && !gate.isHeldElsewhere && !answered.contains(gate)
                && !(gravity[gate] == .waivable && isWaived(gate, in: check))
        }
        guard open.isEmpty else {
            throw ProposalRefusal(
                .gatesUnexamined,
                value: .word(open.map(\.text).joined(separator: ", "))
            )
        }
    }

    private func isWaived(_ gate: GateCode, in check: GateCheck) -> Bool {
        check.waivers.contains { context.waiverRoles.accept($0, of: gate, for: proposal.person, on: today) }
    }
}
