import ArgumentParser
import TransferStore
import Transfers

extension MoratoriumCommand {
    /// `mutasictl moratorium add`: officials are not replaced from a day to another.
    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: Phrase.moratoriumAddPurpose.text,
            discussion: Phrase.moratoriumManual.text
        )

        @Argument(
            help: ArgumentHelp(
                "Tandanya, misalnya PILKADA-2029.",
                "An identifier, such as PILKADA-2029.",
                valueName: "id"
            )
        )
        var id: String

        @Option(
            help: ArgumentHelp(
                "Kode instansi, atau nama wilayah untuk semua instansi.",
                "The code of an agency, or the name of a region for all agencies.",
                valueName: "text"
            )
        )
        var jurisdiction: String

        @Option(help: ArgumentHelp("Dasar hukumnya.", "The law or letter it rests on.", valueName: "text"))
        var basis: String

        @Option(help: ArgumentHelp("Hari pertama.", "The first day.", valueName: "date"), transform: Validation.date)
        var from: CivilDate

        @Option(help: ArgumentHelp("Hari terakhir.", "The last day.", valueName: "date"), transform: Validation.date)
        var until: CivilDate

        @Option(
            parsing: .upToNextOption,
            help: ArgumentHelp(
                "Jenis jabatan 1 sampai 4; tanpa ini menurut undang-undang.",
                "Kinds of post, 1 to 4; those of the law without it.",
                valueName: "kind"
            )
        )
        var postKinds: [Int] = []

        @Flag(help: ArgumentHelp(.dryRunHelp))
        var dryRun = false

        @OptionGroup var action: ActionOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func validate() throws {
            guard postKinds.allSatisfy({ PostCategory(rawValue: $0) != nil }) else {
                throw ValidationError(Phrase.outOfBounds("--post-kinds", 1...4).text)
            }
        }

        func run() throws {
            let moratorium = StoredMoratorium(
                id: id,
                jurisdiction: jurisdiction,
                basis: basis,
                startsOn: from,
                endsOn: until,
                categories: postKinds.compactMap { PostCategory(rawValue: $0) }
            )
            try database.withDomain { session in
                try session.transaction(isTried: dryRun) {
                    try Moratoria(session).add(moratorium, by: action.actor, reason: action.reason)
                }
            }
            try MoratoriumCommand.listing([moratorium]).show(format.output)
            if dryRun { StandardStream.error.say(.nothingWritten) }
        }
    }
}
