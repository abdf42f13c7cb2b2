import ArgumentParser
import TransferJobs
import TransferStore
import Transfers

extension FollowUpCommand {
    /// `mutasictl followup answer`: the employee, or the superior in the receiving unit, answers.
    struct Answer: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: Phrase.followUpAnswerPurpose.text,
            discussion: Phrase.followUpAnswerManual.text
        )

        @Argument(help: ArgumentHelp(.followUpNumberHelp, valueName: "followup"))
        var followUp: Int64

        @OptionGroup var ratings: RatingOptions

        @Option(
            help: ArgumentHelp(
                "Sasaran jabatan tercapai (atasan).",
                "The goals are met (superior).",
                valueName: "yes|no"
            )
        )
        var goalsMet: YesOrNo?

        @Option(
            help: ArgumentHelp("Pegawai masih di unit (atasan).", "Still in the unit (superior).", valueName: "yes|no")
        )
        var stillThere: YesOrNo?

        @Option(
            help: ArgumentHelp(
                "Dukungan yang sudah diberikan; boleh diulang.",
                "Support that was given; may be repeated."
            )
        )
        var given: [GivenSupport] = []

        @Option(help: ArgumentHelp("Kekhawatiran (pegawai); boleh diulang.", "A worry (employee); may be repeated."))
        var concern: [ConcernCode] = []

        @Option(help: ArgumentHelp("Tambahan dalam kata-kata.", "What is added in words.", valueName: "text"))
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
