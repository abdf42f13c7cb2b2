public import ArgumentParser
import TransferStore
public import Transfers

extension PackageCommand {
    /// `mutasictl package request-pertek`: BKN is asked through I-MUT, under the code that fits the move.
    struct RequestPertek: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "request-pertek",
            abstract: Phrase.requestPertekPurpose.text,
            discussion: Phrase.requestPertekManual.text
        )

        @OptionGroup var members: MemberOptions

        @Option(
            help: ArgumentHelp(
                "Jabatan khusus menurut I-MUT.",
                "What the post is besides its level, as far as I-MUT asks.",
                valueName: "speciality"
            )
        )
        var speciality = MutationCode.Speciality.none

        func run() throws {
            try members.apply(as: .hrOperator) { member, session in
                let proposal = member.proposal
                let employment = try People(session).find(nip: member.names.nip).employment
                let code = MutationCode(
                    from: proposal.origin,
                    to: proposal.target,
                    employment: employment,
                    speciality: speciality
                )
                guard let code else { throw ValidationError(Phrase.noMutationCode.text) }
                return .considerationRequested(code)
            }
        }
    }
}

/// Read from its name, such as `GURU`, in capitals or not, with hyphens or underscores.
extension MutationCode.Speciality: ExpressibleByArgument {
    /// Reads a speciality.
    public init?(argument: String) {
        self.init(rawValue: argument.uppercased().replacing("-", with: "_"))
    }
}
