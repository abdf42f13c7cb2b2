import ArgumentParser
import TransferJobs
import TransferStore
import Transfers

extension DecisionCommand {
    /// `mutasictl decision sign`: records the signed decree of a package.
    struct Sign: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: Phrase.decreeSignPurpose.text,
            discussion: Phrase.decreeSignManual.text
        )

        @OptionGroup var options: PackageOptions

        @Option(
            help: ArgumentHelp("Nomor dan tanggal SK.", "Number and date of the decree.", valueName: "number,date"),
            transform: LetterArgument.letter
        )
        var decree: Letter

        @Option(
            help: ArgumentHelp(
                "NIP penanda tangan; tanpa ini --as.",
                "The signer's NIP; --as without it.",
                valueName: "nip"
            )
        )
        var signer: String?

        @Option(
            help: ArgumentHelp(
                "Penanda tangan bertindak (Pj, Plt, Plh) dengan persetujuan tertulis ini.",
                "The signer acts for the holder (Pj, Plt, Plh) by this written approval.",
                valueName: "number,date"
            ),
            transform: LetterArgument.letter
        )
        var acting: Letter?

        @Flag(
            help: ArgumentHelp(
                "SK perbaikan: TMT boleh mendahului tanggal SK.",
                "The decree corrects an earlier one: TMT may come before its date."
            )
        )
        var correction = false

        @Flag(
            help: ArgumentHelp(
                "Ditandatangani basah, dan sudah diperiksa pada naskahnya.",
                "Signed by hand, and checked on the paper."
            )
        )
        var byHand = false

        @Flag(
            inversion: .prefixedNo,
            help: ArgumentHelp("Paraf berjenjang lengkap.", "Everyone before the signer has put their initials.")
        )
        var initialled = true

        func run() throws {
            try options.run(as: .ppk) { desk, actor, session in
                let person = try Offices(session).person(named: signer ?? options.acting.nip)
                let signed = try byHand ? nil : Signatures(session).decree(of: options.id)
                _ = try desk.sign(
                    options.id,
                    Decree(decree, isCorrection: correction),
                    by: Signer(person, acting.map { .acting(approval: $0) } ?? .definitive),
                    signature: signed?.status ?? .verified,
                    on: signed?.paper,
                    isInitialled: initialled,
                    recordedBy: actor
                )
            }
        }
    }
}
