public import TransferStore
public import Transfers

extension ObjectionDesk {
    /// Carries out an objection that was upheld: the new decree, the correction of the announcement and the end of the
    /// objection commit together.
    ///
    /// - Parameters:
    ///   - number: The number on the receipt.
    ///   - remedy: What the new decree does.
    ///   - actor: Who records it; a transfer is undone by the PPK.
    ///   - version: The version that the actor had read; nil for whichever it is.
    /// - Returns: The objection as it is now.
    /// - Throws: `ObjectionFault`, `ProposalRefusal`, `AnnouncementFault`, `ObjectionStoreFault`, `AnnouncementStoreFault`,
    ///   `StoreFault`, `PostgresError`.
    public func execute(
        _ number: String,
        _ remedy: ObjectionRemedy,
        by actor: ProposalActor,
        expecting version: Int? = nil
    ) throws -> StoredObjection {
        let stored = try objections.show(number)
        guard stored.objection.state.changesDecision, let proposal = stored.proposal else {
            throw ObjectionFault.decreeUncalledFor
        }
        // The package's row comes before that of the objection wherever both are taken.
        let record = try carryOut(remedy, proposal, by: actor)
        return try apply(to: number, by: actor, expecting: version) { _ in
            .execute(.newDecree(number: remedy.letter.number, correction: record))
        }
        .objection
    }

    private func carryOut(
        _ remedy: ObjectionRemedy,
        _ proposal: ProposalID,
        by actor: ProposalActor
    ) throws -> Int? {
        let desk = ProposalDesk(session)
        let announcements = AnnouncementDesk(session)
        switch remedy {
        case .revoke(let letter):
            _ = try desk.apply(.revoked(letter), to: proposal, by: actor)
            return try corrected(proposal) ?? correct(proposal, .revoked, letter, EntryChange(), announcements, actor)
        case .change(let letter, let change):
            _ = try desk.apply(.decreeAmended(letter), to: proposal, by: actor)
            return try correct(proposal, .changed, letter, change, announcements, actor)
        }
    }

    /// The record by which the effect of the revocation has struck the entry out already.
    private func corrected(_ proposal: ProposalID) throws -> Int? {
        guard let stored = try Announcements(session).about(.proposal(proposal)),
            stored.standingRecord(of: .proposal(proposal)) == nil
        else { return nil }
        let records = Array(zip(stored.announcement.records, stored.members))
        return records.last { $0.1 == .proposal(proposal) && $0.0.corrects != nil }?.0.number
    }

    private func correct(
        _ proposal: ProposalID,
        _ cause: AnnouncementCorrection.Cause,
        _ letter: Letter,
        _ change: EntryChange,
        _ announcements: AnnouncementDesk,
        _ actor: ProposalActor
    ) throws -> Int? {
        // A placement that the PPK withholds, or that is not announced yet, has no line to correct.
        guard let stored = try Announcements(session).about(.proposal(proposal)) else { return nil }
        let today = try CivilClock(session).today()
        let correction = try AnnouncementCorrection(cause, on: today, reference: letter.number)
        let number = stored.announcement.number
        return try announcements.correct(.proposal(proposal), in: number, correction, change, by: actor).record
    }
}
