/// What happens to a proposal, with the facts that its guards ask for.
public enum ProposalEvent: Hashable, Sendable {
    /// The gates were run, for the first time or again.
    case evaluated(GateCheck)
    /// The one who leads the dialogue is invited to talk (see ``DialogueLeader``); the employee was told in person first.
    case dialogueOpened(leader: PersonID, informedOn: CivilDate)
    /// The dialogue was closed, with the employee's answer or silence.
    case dialogueClosed(Dialogue)
    /// The written dialogue may follow later, since the need is urgent.
    case dialogueWaived(DialogueWaiver)
    /// The heads of both units are asked.
    case unitReviewOpened
    /// The head of a unit spoke.
    case opinionGiven(UnitOpinion)
    /// The planned TMT changed.
    case rescheduled(to: CivilDate)
    /// The proposal was handed in with its documents.
    case submitted(DocumentFolder)
    /// A second person checked data and documents.
    case verified
    /// Papers are missing or wrong (BTS).
    case returned(reason: String)
    /// A condition is not met (TMS).
    case rejected(reason: String)
    /// The TPK has it.
    case committeeOpened
    /// The TPK recommended something.
    case committeeConcluded(CommitteeMeeting)
    /// The PyB has it.
    case endorsementOpened
    /// The PyB puts it before the PPK.
    case endorsed
    /// The other PPK was asked for consent, by a letter that names the post (D04).
    case consentRequested(Letter)
    /// The other PPK answered.
    case consentAnswered(ConsentAnswer)
    /// BKN was asked for its consideration through I-MUT.
    case considerationRequested(MutationCode)
    /// BKN answered, under a status of SIASN where the answer came from there.
    case considerationAnswered(ConsiderationAnswer, status: NationalStatus? = nil)
    /// The package was decided.
    case decided(Decision)
    /// The decree is being drafted.
    case decreeDrafted
    /// The decree of the package was signed.
    case decreeSigned(Signing)
    /// A slip in the signed decree was put right (ralat).
    case decreeAmended(Letter)
    /// The decree reached the employee: a notice was delivered, they signed for it, or confirmed that they read it.
    case notified(Receipt, evidence: String)
    /// The decree was published.
    case announced
    /// The employee took the oath.
    case inaugurated(invitedOn: CivilDate, on: CivilDate)
    /// The employee started duty (SPMT).
    case placed(on: CivilDate, lateReason: String)
    /// Training was arranged, or found unnecessary.
    case developmentStarted
    /// A follow-up is done: both sides answered, or the time to answer is over.
    case followedUp(FollowUp)
    /// Nothing is left to do; a reason says why sheets are missing.
    case closed(reason: String)
    /// Whoever wanted it no longer does.
    case withdrawn(reason: String)
    /// It cannot or shall not go on: death, resignation, a post that disappeared.
    case cancelled(reason: String)
    /// The evaluation, or one of the documents, is too old.
    case expired(DocumentFolder)
    /// Another package took its place.
    case superseded(reason: String)
    /// Something stops it for now.
    case frozen(FreezeCause)
    /// Somebody looked into it, and it goes on.
    case resumed(reason: String)
    /// Its package went back to draft.
    case reopened(chainIsBroken: Bool)
    /// A new decree undid the signed one.
    case revoked(Letter)
}
