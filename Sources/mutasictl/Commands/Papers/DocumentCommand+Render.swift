public import ArgumentParser
import Postgres
import TransferJobs
import TransferStore
public import Transfers

extension DocumentCommand {
    /// `mutasictl document render`: writes a paper now, from what is on record.
    struct Render: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "render",
            abstract: Phrase.documentRenderPurpose.text,
            discussion: Phrase.documentRenderManual.text
        )

        @Argument(help: ArgumentHelp(.paperOwnerHelp, valueName: "owner"), transform: PaperOwner.read)
        var owner: PaperOwner

        @Argument(help: ArgumentHelp(.documentRenderNameHelp, valueName: "name"))
        var name: DocumentName

        @Option(help: ArgumentHelp(.documentRenderNumberHelp, valueName: "number"))
        var number: String?

        @Option(
            help: ArgumentHelp(.documentRenderDateHelp, valueName: "date"),
            transform: Validation.date
        )
        var date: CivilDate?

        @Option(
            help: ArgumentHelp(.documentRenderSignerHelp, valueName: "nip")
        )
        var signer: String?

        @Flag(help: ArgumentHelp(.dryRunHelp))
        var dryRun = false

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func validate() throws {
            guard (number == nil) == (date == nil) else { throw ValidationError(Phrase.letterAndDate.text) }
        }

        func run() throws {
            let (paper, isNew) = try database.withDomain { session in
                let letter = number.flatMap { number in date.map { Letter(number: number, date: $0) } }
                let signer = try signer.map { try Offices(session).person(named: $0) }
                return try session.transaction(isTried: dryRun) {
                    try PaperDesk(session).render(
                        name,
                        of: try owner.subject(session),
                        letter: letter,
                        signer: signer
                    )
                }
            }
            try PaperReport.sheet(paper).show(format.output)
            if !isNew { StandardStream.error.say(.sameDocument) }
            if dryRun { StandardStream.error.say(.nothingWritten) }
        }
    }
}

/// Read from its name, such as `SK` or `EVALUATION_SHEET`, in capitals or not.
extension DocumentName: ExpressibleByArgument {
    /// Reads a name.
    public init?(argument: String) {
        self.init(rawValue: argument.uppercased().replacing("-", with: "_"))
    }
}
