import ArgumentParser

/// `mutasictl assignment`: urgent assignments, from the roster to the return.
struct AssignmentCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "assignment",
        abstract: Phrase.assignmentPurpose.text,
        discussion: Phrase.assignmentManual.text,
        subcommands: [
            List.self, Show.self, Volunteer.self, Roster.self, Issue.self, Ratify.self, Extend.self, Deliver.self,
            Waive.self, Recall.self, Returned.self, Convert.self, EndStatus.self, VerifyLog.self,
        ]
    )
}
