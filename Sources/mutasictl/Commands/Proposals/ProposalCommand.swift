import ArgumentParser

/// `mutasictl proposal`: proposals from the ranking to the closed follow-up.
struct ProposalCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "proposal",
        abstract: Phrase.proposalPurpose.text,
        discussion: Phrase.proposalManual.text,
        subcommands: [
            Draft.self, List.self, Show.self, OpenDialogue.self, Review.self, Opinion.self, Submit.self, Verify.self,
            Return.self, Reject.self, Withdraw.self, Cancel.self, Freeze.self, Resume.self, Recheck.self,
            Reschedule.self, Notify.self, Inaugurate.self, Place.self, Close.self, Supersede.self, DeclareConflict.self,
            Declare.self, Declarations.self, VerifyLog.self,
        ]
    )
}
