import ArgumentParser
import TransferStore
import Transfers

extension FollowUpCommand {
    /// `mutasictl followup show`: one follow-up, with the answers that the reader may read.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show",
            abstract: Phrase.followUpShowPurpose.text,
            discussion: Phrase.followUpShowManual.text
        )

        @Argument(help: ArgumentHelp(.followUpNumberHelp, valueName: "followup"))
        var followUp: Int64

        @Option(name: .customLong("as"), help: ArgumentHelp(.followUpShowNipHelp, valueName: "nip"))
        var nip: String?

        @OptionGroup var asOf: AsOfOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let report = try database.withDomain { session in
                let reader = try nip.map { try People(session).find(nip: $0).id }
                return try FollowUpReport(FollowUpID(followUp), readBy: reader, at: asOf.end, session)
            }
            try asOf.show(format.output) { try report.show($0) }
        }
    }
}
