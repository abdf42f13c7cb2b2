import ArgumentParser
import TransferStore
import Transfers

extension Training {
    /// `mutasictl training show`: one enrolment, what became of it, and what serves as well.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "show", abstract: Phrase.trainingShowPurpose.text)

        @Argument(help: ArgumentHelp(.enrolmentNumberHelp, valueName: "enrolment"))
        var enrolment: Int64

        @OptionGroup var asOf: AsOfOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let report = try database.withDomain { try EnrolmentReport(enrolment, at: asOf.end, $0) }
            try asOf.show(format.output, untold: report.untold) { try report.show($0) }
        }
    }
}
