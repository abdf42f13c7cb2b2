import ArgumentParser
import Transfers

/// The five ratings of a questionnaire, from 1 (not at all) to 5 (fully).
struct RatingOptions: ParsableArguments {
    @Option(help: ArgumentHelp(.ratingOptionsTasksHelp, valueName: "1-5"))
    var tasks: Int

    @Option(
        help: ArgumentHelp(.ratingOptionsCompetenceHelp, valueName: "1-5")
    )
    var competence: Int

    @Option(help: ArgumentHelp(.ratingOptionsCooperationHelp, valueName: "1-5"))
    var cooperation: Int

    @Option(help: ArgumentHelp(.ratingOptionsSupportHelp, valueName: "1-5"))
    var support: Int

    @Option(help: ArgumentHelp(.ratingOptionsSettlingHelp, valueName: "1-5"))
    var settling: Int

    var items: [RatingItem: Int] {
        [
            .taskClarity: tasks, .competence: competence, .cooperation: cooperation, .support: support,
            .settling: settling,
        ]
    }
}
