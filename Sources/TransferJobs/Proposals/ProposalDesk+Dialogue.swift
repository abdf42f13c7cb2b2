import Postgres
public import TransferStore
public import Transfers

extension ProposalDesk {
    /// Changes the dialogue of a proposal.
    ///
    /// From the first session on the employee has time to answer, and is reminded.
    ///
    /// - Parameters:
    ///   - id: The proposal.
    ///   - change: Does something to the dialogue, at a moment and on a day of the agency.
    /// - Returns: The dialogue as it is now.
    /// - Throws: `DialogueFault`, `StoreFault`, `PostgresError`, and what the closure throws.
    public func changeDialogue(
        of id: ProposalID,
        _ change: (inout Dialogue, _ now: Instant, _ today: CivilDate) throws -> Void
    ) throws -> StoredDialogue {
        let (before, stored) = try Dialogues(session).change(of: id, change)
        let deadlines = Deadlines(session)
        if before.askedOn == nil, let askedOn = stored.dialogue.askedOn {
            let calculator = try deadlines.calculator(on: try CivilClock(session).today())
            let schedule = try ReminderSchedule(askedOn: askedOn, calculator, zone: stored.zone)
            try deadlines.watch(schedule.answerBy, of: id)
            try DialogueReminder.enqueue(for: stored, by: schedule, session)
            try DeadlineDesk(session).watch(.proposal(id))
        }
        if before.answer == nil, stored.dialogue.answer != nil { try deadlines.meet(.dialogueAnswer, of: id) }
        return stored
    }

    /// Closes the dialogue of a proposal, which takes over the answer.
    ///
    /// - Throws: `DialogueFault` when something keeps it open, `ProposalRefusal`, `StoreFault`, `PostgresError`.
    public func closeDialogue(
        of id: ProposalID,
        by actor: ProposalActor,
        expecting version: Int? = nil
    ) throws -> AppliedTransition {
        let stored = try changeDialogue(of: id) { dialogue, _, today in
            // One that is closed already is taken over again, by which an answer after a silence reaches the proposal.
            if dialogue.closedOn == nil { try dialogue.close(on: today) }
        }
        return try apply(.dialogueClosed(stored.dialogue), to: id, by: actor, expecting: version)
    }
}
