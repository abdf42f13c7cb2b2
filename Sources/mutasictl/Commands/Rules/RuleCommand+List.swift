import ArgumentParser
import TransferStore
import Transfers

extension RuleCommand {
    /// `mutasictl rule list`: the published versions.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "list", abstract: Phrase.ruleListPurpose.text)

        @OptionGroup var asOf: AsOfOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let versions = try database.withDomain { session in
                let versions = try Rules(session).versions(on: try asOf.day ?? CivilClock(session).today())
                guard let day = asOf.day else { return versions }
                return versions.filter { $0.isKnown(on: day) }
            }
            var listing = Listing([
                .init(title: .version, name: "version"), .init(title: .validFrom, name: "valid_from"),
                .init(title: .current, name: "current"), .init(title: .origin, name: "origin"),
                .init(title: .evaluations, name: "evaluations", alignment: .right),
                .init(title: .publishedAt, name: "published_at"), .init(title: .by, name: "published_by"),
                .init(title: .reason, name: "reason", isFlexible: true),
            ])
            for version in versions {
                listing.add([
                    .text(version.name), .date(version.validFrom), .flag(version.isCurrent),
                    .word(version.origin.rawValue, .ruleOrigin(version.origin)), .number(version.evaluations),
                    .time(version.publishedAt), .text(version.publishedBy), .text(version.reason),
                ])
            }
            try listing.show(format.output)
            if versions.isEmpty { StandardStream.error.say(.noRuleVersions) }
        }
    }
}
