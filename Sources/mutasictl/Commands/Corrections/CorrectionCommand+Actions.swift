import ArgumentParser
import TransferStore
import Transfers

extension CorrectionCommand {
    /// `mutasictl correction open`: shows the provisional list of a package to the people on it.
    struct Open: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: Phrase.correctionOpenPurpose.text)

        @Argument(help: ArgumentHelp(.announcedPackageHelp, valueName: "package"))
        var package: Int64

        @OptionGroup var options: CorrectionOptions

        func run() throws {
            try options.run { try $0.open(PackageID(package), by: $1) }
        }
    }

    /// `mutasictl correction list`: what was asked for, and how it was answered.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: Phrase.correctionListPurpose.text)

        @Argument(help: ArgumentHelp(.announcedPackageHelp, valueName: "package"))
        var package: Int64

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let stored = try database.withDomain { try ProvisionalLists($0).show(PackageID(package)) }
            try ProvisionalListReport(stored).show(format.output)
        }
    }

    /// `mutasictl correction add`: a person says which of their data are wrong.
    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: Phrase.correctionAddPurpose.text)

        @Argument(help: ArgumentHelp(.announcedPackageHelp, valueName: "package"))
        var package: Int64

        @Option(help: ArgumentHelp("Data yang salah.", "Which data are wrong.", valueName: "text"))
        var field: String

        @Option(help: ArgumentHelp("Isi yang benar.", "What is right.", valueName: "text"))
        var claim: String

        @OptionGroup var options: CorrectionOptions

        func run() throws {
            try options.run { try $0.raise(field, shouldBe: claim, by: $1, in: PackageID(package)) }
        }
    }

    /// `mutasictl correction answer`: somebody else answers a correction.
    struct Answer: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: Phrase.correctionAnswerPurpose.text,
            discussion: Phrase.correctionAnswerManual.text
        )

        @Argument(help: ArgumentHelp(.announcedPackageHelp, valueName: "package"))
        var package: Int64

        @Argument(help: ArgumentHelp("Nomor sanggahan.", "The number of the correction.", valueName: "n"))
        var number: Int

        @Option(
            help: ArgumentHelp(
                "Data tetap, dengan alasan ini; tanpa ini data sudah diperbaiki.",
                "The data stay for this reason; they were corrected without it.",
                valueName: "text"
            )
        )
        var keptReason: String?

        @OptionGroup var options: CorrectionOptions

        func run() throws {
            let answer: DataCorrection.Answer = keptReason.map { .kept(reason: $0) } ?? .corrected
            try options.run { try $0.answer(number, answer, by: $1, in: PackageID(package)) }
        }
    }

    /// `mutasictl correction close`: makes the list final.
    struct Close: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: Phrase.correctionClosePurpose.text)

        @Argument(help: ArgumentHelp(.announcedPackageHelp, valueName: "package"))
        var package: Int64

        @OptionGroup var options: CorrectionOptions

        func run() throws {
            try options.run { lists, _ in try lists.makeFinal(PackageID(package)) }
        }
    }
}
