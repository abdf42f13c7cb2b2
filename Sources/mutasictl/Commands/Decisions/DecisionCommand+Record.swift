public import ArgumentParser
import TransferJobs
public import Transfers

extension DecisionCommand {
    /// `mutasictl decision record`: what was decided on a package, whole.
    struct Record: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: Phrase.decisionRecordPurpose.text,
            discussion: Phrase.decisionRecordManual.text
        )

        @OptionGroup var options: PackageOptions

        @Flag(
            inversion: .prefixedNo,
            help: ArgumentHelp("Mengabulkan, atau tidak.", "Grants the transfers, or not.")
        )
        var approve: Bool

        @Option(help: ArgumentHelp("Siapa yang memutuskan.", "Who decided.", valueName: "authority"))
        var authority = DecidingAuthority.ppk

        @Option(
            help: ArgumentHelp(
                "Alasan; wajib bila menyimpang dari rekomendasi TPK.",
                "Why; mandatory when it departs from what the TPK recommended.",
                valueName: "text"
            )
        )
        var reason = ""

        @Option(
            help: ArgumentHelp(
                "Surat keputusan pejabat di luar daerah.",
                "The letter by which a decision of another authority arrived.",
                valueName: "number,date"
            ),
            transform: LetterArgument.letter
        )
        var letter: Letter?

        func run() throws {
            let decision = Decision(approves: approve, authority: authority, reason: reason, letter: letter)
            try options.run(as: .ppk) { desk, actor, _ in _ = try desk.decide(options.id, decision, by: actor) }
        }
    }
}

/// Read from its name, such as `PPK` or `MENDAGRI`, in capitals or not, with hyphens or underscores.
extension DecidingAuthority: ExpressibleByArgument {
    /// Reads an authority.
    public init?(argument: String) {
        self.init(rawValue: argument.uppercased().replacing("-", with: "_"))
    }
}
