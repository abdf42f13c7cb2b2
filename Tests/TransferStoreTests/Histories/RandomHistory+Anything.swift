import TransferStore
import Transfers

extension RandomHistory {
    /// Something that might happen to a proposal, sensible or not, by somebody who may or may not.
    mutating func anything(to stored: StoredProposal) throws -> (ProposalEvent, ProposalActor) {
        let some = try someDay(within: -40...5)
        let letter = Letter(number: "\(proposals.count)/\(Int.random(in: 1...9999, using: &generator))", date: some)
        let reason = isOnce(in: 3) ? " " : "Alasan"
        let waiver = DialogueWaiver(basis: .init(decreeNumber: "1", decreeDate: some), reason: reason, dueOn: some)
        let notified = ProposalEvent.notified(.signedHandOver(some), evidence: isOnce(in: 3) ? "" : "TT-1")
        let events: [ProposalEvent] = [
            .dialogueOpened(leader: stored.proposal.person, informedOn: some), .dialogueWaived(waiver),
            .unitReviewOpened, .rescheduled(to: some), .submitted(ProposalProvince.folder), .verified, .verified,
            .returned(reason: reason), .committeeOpened, .committeeConcluded(try meeting()), .endorsementOpened,
            .endorsed, .decided(Decision(approves: true, authority: .ppk)), .decreeDrafted, .decreeAmended(letter),
            notified, .announced, .inaugurated(invitedOn: some, on: some), .placed(on: some, lateReason: reason),
            .developmentStarted, .frozen(.gate), .frozen(.dataConflict), .resumed(reason: reason),
            .reopened(chainIsBroken: isOnce(in: 2)), .revoked(letter),
            isOnce(in: 3) ? .withdrawn(reason: reason) : .superseded(reason: " "),
        ]
        let isTimely = !isOnce(in: 3)
        let event = try pick(
            events.filter { !isTimely || $0.name.states.contains(stored.proposal.state) } + [notified]
        )
        let person = stored.proposal.person
        let everyone = [
            province.`operator`, province.base.verifier, province.base.head, province.tpk, province.pyb, province.ppk,
            .worker, ProposalActor(person, as: .employee), ProposalActor(person, as: .verifier),
            ProposalActor(person, as: .tpk),
            ProposalActor(province.`operator`.person ?? person, as: .verifier),
        ]
        let isEntitled = !isOnce(in: 3)
        let actors = everyone.filter { !isEntitled || event.name.roles.contains($0.role) }
        return (event, try pick(actors + [.worker]))
    }
}
