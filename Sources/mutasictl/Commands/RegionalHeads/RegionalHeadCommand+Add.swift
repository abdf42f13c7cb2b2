import ArgumentParser
import Postgres
import TransferStore
import Transfers

extension RegionalHeadCommand {
    /// `mutasictl regional-head add`: enters an inauguration.
    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: Phrase.regionalHeadAddPurpose.text)

        @Option(
            help: ArgumentHelp("Hari pelantikannya.", "The day of the inauguration.", valueName: "date"),
            transform: Validation.date
        )
        var inauguratedOn: CivilDate

        @Option(
            help: ArgumentHelp(
                "Keputusan pengangkatannya: nomor dan tanggal.",
                "The decree of the appointment.",
                valueName: "number,date"
            ),
            transform: LetterArgument.letter
        )
        var decree: Letter

        @Option(
            help: ArgumentHelp(
                "Kode instansi daerah itu; tanpa ini semua instansi yang tercatat.",
                "The code of the region's agency; all agencies on record without it.",
                valueName: "agency"
            )
        )
        var jurisdiction: String?

        @Option(
            name: .customLong("as"),
            help: ArgumentHelp("NIP yang mencatat.", "The NIP of who enters it.", valueName: "nip")
        )
        var actor: String

        @Flag(help: ArgumentHelp(.dryRunHelp))
        var dryRun = false

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let entries = try database.withDomain { session in
                let person = try People(session).find(nip: actor).id
                return try session.transaction(isTried: dryRun) {
                    let heads = HeadInaugurations(session)
                    try heads.add(inauguratedOn, of: jurisdiction.map { AgencyCode($0) }, by: decree, actor: person)
                    return try heads.list()
                }
            }
            try RegionalHeadCommand.listing(entries).show(format.output)
            if dryRun { StandardStream.error.say(.nothingWritten) }
        }
    }
}
