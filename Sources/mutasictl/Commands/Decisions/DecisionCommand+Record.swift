public import ArgumentParser
import TransferJobs
public import Transfers

extension DecisionCommand {
    /// `mutasictl decision record`: what was decided on a package, whole.
    struct Record: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "record",
            abstract: Phrase.decisionRecordPurpose.text,
            discussion: Phrase.decisionRecordManual.text
        )

        @OptionGroup var options: PackageOptions

        @Flag(
            inversion: .prefixedNo,
            help: ArgumentHelp(.decisionRecordApproveHelp)
        )
        var approve: Bool

        @Option(help: ArgumentHelp(.decisionRecordAuthorityHelp, valueName: "authority"))
        var authority = DecidingAuthority.ppk

        @Option(
            help: ArgumentHelp(.decisionRecordReasonHelp, valueName: "text")
        )
        var reason = ""

        @Option(
            help: ArgumentHelp(.decisionRecordLetterHelp, valueName: "number,date"),
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
