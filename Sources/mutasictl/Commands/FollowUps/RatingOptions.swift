import ArgumentParser
import Transfers

/// The five ratings of a questionnaire, from 1 (not at all) to 5 (fully).
struct RatingOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Kejelasan tugas, 1 sampai 5.", "Tasks are clear, 1 to 5.", valueName: "1-5"))
    var tasks: Int

    @Option(
        help: ArgumentHelp("Kemampuan mengerjakan tugas, 1 sampai 5.", "Able to do them, 1 to 5.", valueName: "1-5")
    )
    var competence: Int

    @Option(help: ArgumentHelp("Kerja sama, 1 sampai 5.", "Working together, 1 to 5.", valueName: "1-5"))
    var cooperation: Int

    @Option(help: ArgumentHelp("Dukungan yang diterima, 1 sampai 5.", "Support given, 1 to 5.", valueName: "1-5"))
    var support: Int

    @Option(help: ArgumentHelp("Penyesuaian diri, 1 sampai 5.", "Settling in, 1 to 5.", valueName: "1-5"))
    var settling: Int

    var items: [RatingItem: Int] {
        [
            .taskClarity: tasks, .competence: competence, .cooperation: cooperation, .support: support,
            .settling: settling,
        ]
    }
}
