import ArgumentParser
import JobQueue
import Postgres

/// `mutasictl action`: the record of what administrators did.
struct ActionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "action",
        abstract: Phrase.actionPurpose.text,
        subcommands: [List.self]
    )

    /// `mutasictl action list`: who did what, when, and why, the newest first.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "list", abstract: Phrase.actionListPurpose.text)

        @Option(
            help: ArgumentHelp(.actionSubjectHelp, valueName: "subject")
        )
        var subject: String?

        @Option(help: ArgumentHelp(.limitHelp, valueName: "n"))
        var limit = 50

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func validate() throws {
            try Validation.limit(limit)
        }

        func run() throws {
            let actions = try database.withSession { try $0.actions(on: subject, limit: limit) }
            var listing = Listing([
                .init(title: .at, name: "at"),
                .init(title: .actor, name: "actor"),
                .init(title: .role, name: "role"),
                .init(title: .verb, name: "verb"),
                .init(title: .actionSubject, name: "subject"),
                .init(title: .before, name: "before", isFlexible: true),
                .init(title: .after, name: "after", isFlexible: true),
                .init(title: .reason, name: "reason", isFlexible: true),
            ])
            for action in actions {
                listing.add([
                    .time(action.at), .text(action.actor), .text(action.role), .text(action.verb),
                    .text(action.subject), .json(action.before?.text), .json(action.after?.text), .text(action.reason),
                ])
            }
            try listing.show(format.output)
            if actions.isEmpty { StandardStream.error.say(.noActions) }
        }
    }
}
