import ArgumentParser
import TransferJobs
import TransferStore
import Transfers

extension ObjectionCommand {
    /// `mutasictl objection file`: takes in an objection, which gets its number at once.
    struct File: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: Phrase.objectionFilePurpose.text,
            discussion: Phrase.objectionFileManual.text
        )

        @Argument(help: ArgumentHelp("NIP pengaju.", "The NIP of who files it.", valueName: "nip"))
        var nip: String

        @Option(help: ArgumentHelp(.proposalNumberHelp, valueName: "proposal"))
        var proposal: Int64?

        @Option(
            help: ArgumentHelp(
                "Nomor SK pemberhentian, bila itu yang ditentang.",
                "The number of a dismissal, where that is what it is about.",
                valueName: "number"
            )
        )
        var dismissal: String?

        @Option(help: ArgumentHelp("Isi keberatan.", "What it says.", valueName: "text"))
        var grounds: String

        @Option(
            help: ArgumentHelp(
                "Nama berkas pindaian; wajib bagi yang di atas kertas.",
                "The scan's file name; mandatory for one on paper.",
                valueName: "file"
            )
        )
        var scan: String?

        @Option(
            help: ArgumentHelp(
                "Saat diajukan; tanpa ini sekarang.",
                "When it was filed; now without it.",
                valueName: "moment"
            ),
            transform: Validation.moment
        )
        var filedAt: Instant?

        @Option(
            help: ArgumentHelp("Hari SK diserahkan.", "The day the decree was handed over.", valueName: "date"),
            transform: Validation.date
        )
        var handedOver: CivilDate?

        @Option(
            help: ArgumentHelp("Hari SK dibaca di portal.", "The day it was read in the portal.", valueName: "date"),
            transform: Validation.date
        )
        var read: CivilDate?

        @Option(
            help: ArgumentHelp("Hari SK terkirim.", "The day it was delivered by a gateway.", valueName: "date"),
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
