import ArgumentParser
import TransferStore

extension Training {
    /// `mutasictl training unsynced`: certified results that SIASN and SIMPEG are not known to have.
    struct Unsynced: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "unsynced",
            abstract: Phrase.trainingUnsyncedPurpose.text,
            discussion: Phrase.trainingUnsyncedManual.text
        )

        @Argument(help: ArgumentHelp(.trainingListNIPHelp, valueName: "nip"))
        var nip: String?

        @Option(help: ArgumentHelp(.limitHelp, valueName: "n"))
        var limit = 200

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func validate() throws {
            try Validation.limit(limit)
        }

        func run() throws {
            let results = try database.withDomain { session in
                // An unknown NIP is a mistake, not somebody without results.
                let person = try nip.map { try People(session).find(nip: $0) }
                return try Enrolments(session).unsynced(nip: person?.nip, limit: limit)
            }
            try Listing(results).show(format.output)
            if results.isEmpty { StandardStream.error.say(.allSynced) }
        }
    }
}
