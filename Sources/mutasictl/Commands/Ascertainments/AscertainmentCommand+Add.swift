import ArgumentParser
import Postgres
import TransferStore
import Transfers

extension AscertainmentCommand {
    /// `mutasictl ascertainment add`: enters what one letter says of gates, for everybody whom it names.
    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: Phrase.ascertainmentAddPurpose.text)

        @Argument(
            help: ArgumentHelp(
                "NIP pegawai yang disebut suratnya.",
                "The NIP of whom the letter names.",
                valueName: "nip"
            )
        )
        var nips: [String]

        @Option(
            help: ArgumentHelp(
                "Syarat yang dijawab, misalnya E10; boleh diulang.",
                "A gate that it answers, such as E10; may be repeated.",
                valueName: "code"
            ),
            transform: GateArgument.gate
        )
        var gate: [GateCode]

        @Option(
            help: ArgumentHelp("Surat: nomor dan tanggalnya.", "The letter.", valueName: "number,date"),
            transform: LetterArgument.letter
        )
        var letter: Letter

        @Option(help: ArgumentHelp("Penerbit suratnya.", "Who wrote the letter.", valueName: "issuer"))
        var by = DocumentIssuer.jptPratama

        @Flag(
            help: ArgumentHelp(
                "Surat itu menyatakan syaratnya tidak terpenuhi.",
                "The letter says that the rule is not met."
            )
        )
        var against = false

        @Option(
            help: ArgumentHelp(
                "Jabatan yang dimaksud; tanpa ini semua jabatan.",
                "The post it is said of; every post without it.",
                valueName: "code"
            )
        )
        var post: String?

        @Option(
            help: ArgumentHelp("Hari terakhir berlakunya.", "The last day on which it holds.", valueName: "date"),
            transform: Validation.date
        )
        var until: CivilDate?

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
            let entry = try database.withDomain { session in
                let people = People(session)
                let new = NewAscertainment(
                    gates: GateCode.allCases.filter(gate.contains),
                    isMet: !against,
                    post: post.map { PostCode($0) },
                    issuer: by,
                    letter: letter,
                    validUntil: until,
                    employees: Set(try nips.map { try people.find(nip: $0).id })
                )
                let person = try people.find(nip: actor).id
                return try session.transaction(isTried: dryRun) { try Ascertainments(session).add(new, by: person) }
            }
            try AscertainmentReport.sheet(entry).show(format.output)
            if dryRun { StandardStream.error.say(.nothingWritten) }
        }
    }
}
