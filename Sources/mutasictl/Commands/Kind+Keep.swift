import ArgumentParser
import JobQueue

extension Kind {
    /// `mutasictl kind keep`: how long the history keeps arguments and results of a kind.
    struct Keep: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "keep",
            abstract: Phrase.kindKeepPurpose.text,
            discussion: Phrase.kindKeepManual.text
        )

        @OptionGroup var argument: KindArgument

        @Option(
            help: ArgumentHelp(.kindKeepArgumentsHelp, valueName: "time"),
            transform: Validation.period
        )
        var arguments: Duration?

        @Option(
            help: ArgumentHelp(.kindKeepResultsHelp, valueName: "time"),
            transform: Validation.period
        )
        var results: Duration?

        @OptionGroup var action: ActionOptions
        @OptionGroup var trial: TrialOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func validate() throws {
            guard arguments != nil || results != nil else { throw ValidationError(Phrase.periodWanted.text) }
        }

        func run() throws {
            let retention = KindRetention(arguments: arguments, results: results)
            let kept = try database.withSession { session in
                try argument.check(session)
                return try trial.attempt(session) {
                    try session.keepKind(argument.kind, retention, by: action.actor, reason: action.reason)
                }
            }
            var sheet = Sheet()
            sheet.add(.kind, "kind", .text(argument.kind))
            sheet.add(.keepArguments, "keep_arguments_s", .duration(kept.arguments))
            sheet.add(.keepResults, "keep_results_s", .duration(kept.results))
            try sheet.show(format.output)
            trial.conclude()
        }
    }
}
