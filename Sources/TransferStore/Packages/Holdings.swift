internal import Postgres
internal import Transfers

/// Who holds which post from when: planned when a decree is signed, so that no second decree gives the place away.
struct Holdings {
    let session: Session

    /// Moves the members of a signed package, all of whom leave before anyone comes.
    ///
    /// - Throws: ``StoreFault/seatTaken(_:)`` when somebody else holds a place on the day it would be taken.
    func move(_ members: [StoredProposal]) throws {
        for proposal in members.map(\.proposal) {
            try session.query(HoldingSQL.recordHolders(of: proposal.origin))
            try session.query(HoldingSQL.recordHolders(of: proposal.target))
        }
        for proposal in members.map(\.proposal) {
            try session.execute(HoldingSQL.leave(proposal.origin, proposal.person, on: proposal.effectiveOn))
        }
        for member in members {
            let proposal = member.proposal
            try checked(member.id) {
                let take = HoldingSQL.take(proposal.target, proposal.person, from: proposal.effectiveOn, by: member.id)
                try session.execute(take)
            }
        }
    }

    /// Gives a place back that was taken by a decree.
    ///
    /// - Throws: ``StoreFault/movedOn(_:)`` when a newer decree moves the employee on from there.
    func giveBack(_ member: StoredProposal) throws {
        if try session.query(HoldingSQL.isMovedOn(by: member.id)).first?.decode(at: 0, as: Bool.self) ?? false {
            throw StoreFault.movedOn(member.id)
        }
        try session.execute(HoldingSQL.giveBack(by: member.id))
    }

    /// Undoes a move whose decree was revoked.
    ///
    /// - Throws: ``StoreFault/seatTaken(_:)`` when somebody else has the old place meanwhile, ``StoreFault/movedOn(_:)``.
    func undo(_ member: StoredProposal, wasPlaced: Bool, on day: CivilDate) throws {
        let proposal = member.proposal
        try giveBack(member)
        try checked(member.id) { try session.execute(HoldingSQL.stay(proposal.origin, proposal.person)) }
        guard wasPlaced else { return }
        try session.execute(HoldingSQL.move(proposal.person, to: proposal.origin, since: day))
        try session.execute(HoldingSQL.endPositions(of: proposal.person, in: proposal.target, before: day))
    }

    /// Puts on record that an employee has taken up the new post: there, and in the history of positions.
    func takeUp(_ member: StoredProposal) throws {
        let proposal = member.proposal
        // TMT of a post that is entered by an oath is no earlier than the oath (Perka BKN 7/2017).
        let day = max(proposal.effectiveOn, proposal.facts.inauguratedOn ?? proposal.effectiveOn)
        guard let decree = proposal.facts.decree else { return }
        try session.execute(HoldingSQL.move(proposal.person, to: proposal.target, since: day))
        try session.execute(HoldingSQL.endPositions(of: proposal.person, in: proposal.origin, before: day))
        try session.execute(
            HoldingSQL.addPosition(of: proposal.person, in: proposal.target, from: day, by: decree.letter)
        )
    }

    private func checked(_ id: ProposalID, _ body: () throws -> Void) throws {
        do {
            try body()
        } catch let error as PostgresError where error.constraint == "one_holder_of_a_single_post" {
            throw StoreFault.seatTaken(id)
        }
    }
}
