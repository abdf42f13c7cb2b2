import Testing
import Transfers

extension Journey {
    /// What usually comes next.
    func usualStep() throws -> (ProposalEvent, ProposalActor)? {
        let facts = proposal.facts
        switch proposal.state {
        case .draft: return (.evaluated(check()), .worker)
        case .evaluated:
            return (.dialogueOpened(leader: Office.superiorPerson, informedOn: today), Office.superior)
        case .dialogue: return (.dialogueClosed(try dialogue()), Office.superior)
        case .aspirationRecorded: return (.unitReviewOpened, Office.ada)
        case .unitReview where facts.originOpinion == nil:
            return (.opinionGiven(UnitOpinion(side: .origin, agrees: true)), Office.originHead)
        case .unitReview where facts.targetOpinion == nil:
            return (.opinionGiven(UnitOpinion(side: .target, agrees: true)), Office.targetHead)
        case .unitReview, .returned: return (.submitted(folder()), Office.ada)
        case .submitted: return (.verified, Office.verifier)
        default: return try laterStep()
        }
    }

    private func laterStep() throws -> (ProposalEvent, ProposalActor)? {
        switch proposal.state {
        case .verified, .deferred: (.committeeOpened, Office.ada)
        case .committeeReview: (.committeeConcluded(meeting(.recommended)), Office.secretary)
        case .recommended, .notRecommended: (.endorsementOpened, Office.ada)
        case .endorsementReview: (.endorsed, Office.pyb)
        case .endorsed where proposal.kind.isBetweenAgencies: (.consentRequested(letter()), Office.ada)
        case .consentPending: (.consentAnswered(.given(letter())), Office.ada)
        case .consented, .considerationReturned: (.considerationRequested(.functional), Office.ada)
        case .considerationPending: (.considerationAnswered(.granted(letter())), Office.ada)
        case .endorsed, .considerationGranted: (.decided(decision(true)), Office.ppk)
        case .decided: (.decreeDrafted, Office.ada)
        case .decreeDraft: (.decreeSigned(signing()), Office.ppk)
        case .decreeSigned where proposal.facts.notifiedOn == nil: (.notified(.delivered(today), evidence: ""), .worker)
        case .decreeSigned: (.announced, .worker)
        case .announced where proposal.needsInauguration:
            (.inaugurated(invitedOn: try #require(today.adding(days: -4)), on: today), Office.ada)
        case .announced, .inaugurated: (.placed(on: today, lateReason: "Menunggu serah terima"), Office.targetHead)
        case .placed: (.developmentStarted, .worker)
        case .inDevelopment: (.followedUp(try followUp(.first)), Office.ada)
        case .followedUp3: (.followedUp(try followUp(.second)), Office.ada)
        case .followedUp6: (.followedUp(try followUp(.third)), Office.ada)
        case .followedUp12: (.closed(reason: ""), Office.ada)
        case .frozen: (.resumed(reason: "Sudah diperiksa"), Office.ada)
        default: nil
        }
    }

    /// Takes the side step that leads to a state, when the proposal stands where it branches off.
    mutating func turnAside(to state: ProposalState) throws -> Bool {
        guard let (event, actor) = try sideStep(to: state) else { return false }
        try take(event, by: actor)
        return true
    }

    private mutating func sideStep(to state: ProposalState) throws -> (ProposalEvent, ProposalActor)? {
        switch (proposal.state, state) {
        case (.submitted, .returned): return (.returned(reason: "Berkas kurang"), Office.verifier)
        case (.submitted, .rejected): return (.rejected(reason: "Tidak memenuhi syarat"), Office.verifier)
        case (.committeeReview, .notRecommended):
            return (.committeeConcluded(meeting(.notRecommended)), Office.secretary)
        case (.committeeReview, .deferred): return (.committeeConcluded(meeting(.deferred)), Office.secretary)
        case (.consentPending, .consentRefused):
            return (.consentAnswered(.refused(reason: "Kurang pegawai")), Office.ada)
        case (.considerationPending, .considerationReturned):
            return (.considerationAnswered(.returned(reason: "Berkas kurang")), Office.ada)
        case (.considerationPending, .considerationRefused):
            return (.considerationAnswered(.refused(reason: "Tidak memenuhi syarat")), .worker)
        case (.endorsed, .declined): return (.decided(decision(false)), Office.ppk)
        case (.evaluated, .withdrawn), (.evaluated, .cancelled), (.evaluated, .superseded), (.evaluated, .frozen):
            return exit(to: state)
        case (.evaluated, .expired):
            try wait(days: 31)
            return exit(to: state)
        case (.decreeSigned, .revoked): return (.revoked(letter()), Office.ppk)
        default: return nil
        }
    }

    /// The event that leads out to one of the exits.
    func exit(to state: ProposalState) -> (ProposalEvent, ProposalActor)? {
        switch state {
        case .withdrawn: (.withdrawn(reason: "Berubah pikiran"), Office.ada)
        case .cancelled: (.cancelled(reason: "Formasi dihapus"), Office.pyb)
        case .superseded: (.superseded(reason: "Paket lain"), Office.ada)
        case .expired: (.expired(folder()), .worker)
        case .frozen: (.frozen(.moratorium), .worker)
        default: nil
        }
    }
}
