import ArgumentParser
import TransferStore
import Transfers

extension PackageCommand {
    /// `mutasictl package split`: splits members off, so that they need not wait for others.
    struct Split: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "split",
            abstract: Phrase.packageSplitPurpose.text,
            discussion: Phrase.packageSplitManual.text
        )

        @OptionGroup var options: PackageOptions

        @Option(
            name: .customLong("member"),
            help: ArgumentHelp(.packageSplitNipsHelp, valueName: "nip")
        )
        var nips: [String]

        @Option(help: ArgumentHelp(.packageSplitTitleHelp, valueName: "title"))
        var title: String

        func validate() throws {
            guard !title.allSatisfy(\.isWhitespace), title.count <= 300 else {
                throw ValidationError(Phrase.titleValue.text)
            }
        }

        func run() throws {
            var other: PackageID?
            try options.run(as: .hrOperator) { _, actor, session in
                let members = try MemberOptions.proposals(of: nips, in: options.id, session)
                other = try Packages(session).split(options.id, off: members, into: title, by: actor)
            }
            if let other { StandardStream.error.say(.splitInto(other.number)) }
        }
    }
}
