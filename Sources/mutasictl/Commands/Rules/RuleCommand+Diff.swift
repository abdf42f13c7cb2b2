import ArgumentParser
import TransferStore
import Transfers

extension RuleCommand {
    /// `mutasictl rule diff`: what differs between two versions.
    struct Diff: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "diff",
            abstract: Phrase.ruleDiffPurpose.text,
            discussion: Phrase.ruleDiffManual.text
        )

        @Argument(help: ArgumentHelp(.ruleVersionHelp, valueName: "to"))
        var to: String

        @Option(help: ArgumentHelp(.ruleVersionHelp, valueName: "version"))
        var from: String?

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let changes = try database.withDomain { session in
                let today = try CivilClock(session).today()
                let before = try RuleCommand.book(from, session, on: today)
                return before.changes(to: try RuleCommand.book(to, session, on: today))
            }
            var listing = Listing([
                .init(title: .code, name: "code"), .init(title: .level, name: "level"),
                .init(title: .before, name: "value_before"), .init(title: .after, name: "value_after"),
                .init(title: .basisBefore, name: "basis_before", isFlexible: true),
                .init(title: .basisAfter, name: "basis_after", isFlexible: true),
                .init(title: .validity, name: "validity"),
            ])
            for change in changes {
                listing.add([
                    .text(change.name), .text(change.level?.rawValue), .text(change.before?.value),
                    .text(change.after?.value), .text(change.before?.basis), .text(change.after?.basis),
                    .text((change.after ?? change.before)?.validity),
                ])
            }
            try listing.show(format.output)
            if changes.isEmpty { StandardStream.error.say(.rulesEqual) }
        }
    }
}
