import ArgumentParser
import JobQueue

/// `mutasictl kind`: the kinds of jobs.
struct Kind: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kind",
        abstract: Phrase.kindPurpose.text,
        subcommands: [List.self, Pause.self, Resume.self, Keep.self]
    )

    /// `mutasictl kind list`: each kind with its settings, and who does it.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "list", abstract: Phrase.kindListPurpose.text)

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let kinds = try database.withSession { try $0.kinds() }
            var listing = Listing([
                .init(title: .kind, name: "kind"),
                .init(title: .paused, name: "paused"),
                .init(title: .nodes, name: "nodes", alignment: .right),
                .init(title: .argumentVersions, name: "versions"),
                .init(title: .keepArguments, name: "keep_arguments_s", alignment: .right),
                .init(title: .keepResults, name: "keep_results_s", alignment: .right),
            ])
            for kind in kinds {
                listing.add([
                    .text(kind.name), .flag(kind.isPaused), .number(kind.nodes), .text(Self.text(kind.versions)),
                    .duration(Duration(kind.keepArguments)), .duration(Duration(kind.keepResults)),
                ])
            }
            try listing.show(format.output)
            if kinds.isEmpty { StandardStream.error.say(.noKinds) }
        }

        private static func text(_ versions: ClosedRange<Int>?) -> String? {
            versions.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
        }
    }
}
