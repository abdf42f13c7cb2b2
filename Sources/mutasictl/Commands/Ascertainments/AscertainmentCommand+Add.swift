import ArgumentParser
import Postgres
import TransferStore
import Transfers

extension AscertainmentCommand {
    /// `mutasictl ascertainment add`: enters what one letter says of gates, for everybody whom it names.
    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add",
            abstract: Phrase.ascertainmentAddPurpose.text
        )

        @Argument(
            help: ArgumentHelp(.ascertainmentAddNipsHelp, valueName: "nip")
        )
        var nips: [String]

        @Option(
            help: ArgumentHelp(.ascertainmentAddGateHelp, valueName: "code"),
            transform: GateArgument.gate
        )
        var gate: [GateCode]

        @Option(
            help: ArgumentHelp(.ascertainmentAddLetterHelp, valueName: "number,date"),
            transform: LetterArgument.letter
        )
        var letter: Letter

        @Option(help: ArgumentHelp(.ascertainmentAddByHelp, valueName: "issuer"))
        var by = DocumentIssuer.jptPratama

        @Flag(
            help: ArgumentHelp(.ascertainmentAddAgainstHelp)
        )
        var against = false

        @Option(
            help: ArgumentHelp(.ascertainmentAddPostHelp, valueName: "code")
        )
        var post: String?

        @Option(
            help: ArgumentHelp(.ascertainmentAddUntilHelp, valueName: "date"),
            transform: Validation.date
        )
        var until: CivilDate?

        @Option(
            name: .customLong("as"),
            help: ArgumentHelp(.ascertainmentAddActorHelp, valueName: "nip")
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
