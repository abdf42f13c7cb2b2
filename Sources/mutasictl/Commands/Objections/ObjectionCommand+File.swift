import ArgumentParser
import TransferJobs
import TransferStore
import Transfers

extension ObjectionCommand {
    /// `mutasictl objection file`: takes in an objection, which gets its number at once.
    struct File: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "file",
            abstract: Phrase.objectionFilePurpose.text,
            discussion: Phrase.objectionFileManual.text
        )

        @Argument(help: ArgumentHelp(.objectionFileNipHelp, valueName: "nip"))
        var nip: String

        @Option(help: ArgumentHelp(.proposalNumberHelp, valueName: "proposal"))
        var proposal: Int64?

        @Option(
            help: ArgumentHelp(.objectionFileDismissalHelp, valueName: "number")
        )
        var dismissal: String?

        @Option(help: ArgumentHelp(.objectionFileGroundsHelp, valueName: "text"))
        var grounds: String

        @Option(
            help: ArgumentHelp(.objectionFileScanHelp, valueName: "file")
        )
        var scan: String?

        @Option(
            help: ArgumentHelp(.objectionFileFiledAtHelp, valueName: "moment"),
            transform: Validation.moment
        )
        var filedAt: Instant?

        @Option(
            help: ArgumentHelp(.objectionFileHandedOverHelp, valueName: "date"),
            transform: Validation.date
        )
        var handedOver: CivilDate?

        @Option(
            help: ArgumentHelp(.objectionFileReadHelp, valueName: "date"),
            transform: Validation.date
        )
        var read: CivilDate?

        @Option(
            help: ArgumentHelp(.objectionFileDeliveredHelp, valueName: "date"),
            transform: Validation.date
        )
        var delivered: CivilDate?

        @OptionGroup var options: ObjectionOptions

        func validate() throws {
            guard (proposal == nil) != (dismissal == nil) else {
                throw ValidationError(Phrase.proposalOrDismissal.text)
            }
        }

        func run() throws {
            try options.run(as: .hrOperator) { desk, actor, session in
                let filer = try People(session).find(nip: nip).id
                let subject: NewObjection.Subject =
                    if let dismissal {
                        .dismissal(number: dismissal, of: filer)
                    } else {
                        .decree(ProposalID(proposal ?? 0))
                    }
                // Whoever writes for another has a paper in hand; the employee writes for themselves.
                let isOnPaper = actor.role != .employee || scan != nil
                let new = NewObjection(
                    against: subject,
                    by: filer,
                    at: filedAt,
                    isOnPaper ? .paper(scan: scan ?? "") : .portal,
                    grounds: grounds,
                    receipts: receipts
                )
                return try desk.file(new, by: actor)
            }
        }

        private var receipts: [Receipt] {
            [
                handedOver.map { .signedHandOver($0) }, read.map { .readConfirmation($0) },
                delivered.map { .delivered($0) },
            ].compactMap { $0 }
        }
    }
}
