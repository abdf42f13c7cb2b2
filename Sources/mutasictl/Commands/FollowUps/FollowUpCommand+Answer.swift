import ArgumentParser
import TransferJobs
import TransferStore
import Transfers

extension FollowUpCommand {
    /// `mutasictl followup answer`: the employee, or the superior in the receiving unit, answers.
    struct Answer: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "answer",
            abstract: Phrase.followUpAnswerPurpose.text,
            discussion: Phrase.followUpAnswerManual.text
        )

        @Argument(help: ArgumentHelp(.followUpNumberHelp, valueName: "followup"))
        var followUp: Int64

        @OptionGroup var ratings: RatingOptions

        @Option(
            help: ArgumentHelp(.followUpAnswerGoalsMetHelp, valueName: "yes|no")
        )
        var goalsMet: YesOrNo?

        @Option(
            help: ArgumentHelp(.followUpAnswerStillThereHelp, valueName: "yes|no")
        )
        var stillThere: YesOrNo?

        @Option(
            help: ArgumentHelp(.followUpAnswerGivenHelp)
        )
        var given: [GivenSupport] = []

        @Option(help: ArgumentHelp(.followUpAnswerConcernHelp))
        var concern: [ConcernCode] = []

        @Option(help: ArgumentHelp(.followUpAnswerWordsHelp, valueName: "text"))
        var words: String?

        @OptionGroup var options: RecordOptions

        func run() throws {
            let id = FollowUpID(followUp)
            let report = try options.record { session, person in
                let isEmployee = try FollowUps(session).show(id).followUp.employee == person
                let answer = FollowUpAnswer(
                    try Questionnaire(isEmployee ? .employee : .superior, ratings.items),
                    goalsMet: goalsMet?.isYes,
                    isStillThere: stillThere?.isYes,
                    support: Set(given.map(\.rawValue)),
                    concerns: Set(concern),
                    words: words
                )
                _ = try ProposalDesk(session).answerFollowUp(answer, by: person, to: id)
                return try FollowUpReport(id, readBy: person, session)
            }
            try report.show(options.format.output)
        }
    }
}
