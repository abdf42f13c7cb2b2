import ArgumentParser
import Transfers

extension ProposalCommand {
    /// `mutasictl proposal submit`: hands the proposal in with its documents.
    struct Submit: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "submit",
            abstract: Phrase.proposalSubmitPurpose.text,
            discussion: Phrase.proposalSubmitManual.text
        )

        @Argument(help: ArgumentHelp(.proposalNumberHelp, valueName: "proposal"))
        var proposal: Int64

        @Option(
            help: ArgumentHelp(.proposalSubmitDocumentHelp, valueName: "code,issuer,date[,legalised][,post=code]"),
            transform: DocumentArgument.document
        )
        var document: [SubmittedDocument] = []

        @Option(
            name: .customLong("defer"),
            help: ArgumentHelp(.proposalSubmitDeferralsHelp, valueName: "code,date"),
            transform: DocumentArgument.deferral
        )
        var deferrals: [DocumentDeferral] = []

        @OptionGroup var options: MoveOptions

        func run() throws {
            let folder = DocumentFolder(documents: document, deferrals: deferrals)
            try options.apply(.submitted(folder), to: proposal, as: .hrOperator)
        }
    }
}
