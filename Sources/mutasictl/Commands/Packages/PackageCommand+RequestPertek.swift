import ArgumentParser
import TransferStore
import Transfers

extension PackageCommand {
    /// `mutasictl package request-pertek`: BKN is asked through I-MUT, under the code that fits the move.
    struct RequestPertek: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "request-pertek",
            abstract: Phrase.requestPertekPurpose.text,
            discussion: Phrase.requestPertekManual.text
        )

        @OptionGroup var members: MemberOptions
        @OptionGroup var options: PackageOptions

        func run() throws {
            try members.apply(options, as: .hrOperator) { member, session in
                guard let code = try Proposals(session).mutationCode(of: member) else {
                    throw ValidationError(Phrase.noMutationCode.text)
                }
                return .considerationRequested(code)
            }
        }
    }
}
