import ArgumentParser
import TransferStore
import Transfers

extension Training {
    /// `mutasictl training show`: one enrolment, what became of it, and what serves as well.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: Phrase.trainingShowPurpose.text)

        @Argument(help: ArgumentHelp(.enrolmentNumberHelp, valueName: "enrolment"))
        var enrolment: Int64

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            try database.withDomain { session in try EnrolmentReport(enrolment, session) }.show(format.output)
        }
    }
}
