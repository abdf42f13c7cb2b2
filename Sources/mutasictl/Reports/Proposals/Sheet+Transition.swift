import TransferStore
import Transfers

extension Sheet {
    /// What became of a proposal when something happened.
    init(_ applied: AppliedTransition, _ stored: StoredProposal) {
        let transition = applied.transition
        add(.proposal, "proposal", .number(Int(applied.id.number)))
        add(.eventTitle, "event", .word(applied.event.rawValue, .proposalEvent(applied.event.rawValue)))
        add(.stateBefore, "before", .word(transition.before.rawValue, .proposalState(transition.before)))
        add(.proposalStateTitle, "state", .word(transition.after.rawValue, .proposalState(transition.after)))
        add(.employee, "employee", .text(stored.names.employee))
        add(.targetPost, "target_post", .text(stored.names.target.post))
        add(.targetUnit, "target_unit", .text(stored.names.target.unit))
        add(.effectiveOn, "tmt", .date(stored.proposal.effectiveOn))
        add(.nextDeadline, "next_deadline", .date(stored.nextDeadline))
        add(.version, "version", .number(applied.version))
    }
}
