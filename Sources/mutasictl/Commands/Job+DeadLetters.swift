import ArgumentParser
import JobQueue
import Postgres

extension Job {
    /// `mutasictl job dead`: discarded jobs, grouped by what was wrong.
    struct DeadLetters: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "dead",
            abstract: Phrase.jobDeadPurpose.text,
            discussion: Phrase.jobDeadManual.text
        )

        @Option(help: ArgumentHelp(.jobDeadLettersKindHelp, valueName: "kind"))
        var kind: String?

        @Option(help: ArgumentHelp(.jobDeadLettersErrorHelp, valueName: "class"))
        var error: String?

        @Option(help: ArgumentHelp(.limitHelp, valueName: "n"))
        var limit = 50

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func validate() throws {
            try Validation.limit(limit)
        }

        func run() throws {
            let groups = try database.withSession { try $0.deadLetters(of: kind, error: error, limit: limit) }
            var listing = Listing([
                .init(title: .jobs, name: "jobs", alignment: .right),
                .init(title: .kind, name: "kind"),
                .init(title: .error, name: "error"),
                .init(title: .reason, name: "reason", isFlexible: true),
                .init(title: .withoutArguments, name: "without_arguments", alignment: .right),
                .init(title: .first, name: "first_at"),
                .init(title: .last, name: "last_at"),
                .init(title: .example, name: "example", alignment: .right),
            ])
            for group in groups {
                listing.add([
                    .number(group.count), .text(group.kind), .text(group.error), .text(group.reason),
                    .number(group.withoutArguments), .time(group.firstAt), .time(group.lastAt), .job(group.example),
                ])
            }
            try listing.show(format.output)
            if groups.isEmpty { StandardStream.error.say(.noDeadLetters) }
        }
    }
}
