public import ArgumentParser
import TransferStore
public import Transfers

extension Training {
    /// `mutasictl training sync`: SIASN or SIMPEG has taken a certified result over.
    struct Sync: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "sync",
            abstract: Phrase.trainingSyncPurpose.text,
            discussion: Phrase.trainingSyncManual.text
        )

        @Argument(help: ArgumentHelp(.enrolmentNumberHelp, valueName: "enrolment"))
        var enrolment: Int64

        @Option(help: ArgumentHelp(.upstreamSystemHelp, valueName: "SIASN|SIMPEG"))
        var system = UpstreamSystem.siasn

        @Option(help: ArgumentHelp(.upstreamReferenceHelp, valueName: "number"))
        var reference: String

        @Option(
            name: .customLong("on"),
            help: ArgumentHelp(.upstreamDayHelp, valueName: "date"),
            transform: Validation.date
        )
        var day: CivilDate?

        @Option(help: ArgumentHelp(.receiptCorrectionHelp, valueName: "text"))
        var correction: String?

        @OptionGroup var options: RecordOptions

        func run() throws {
            let (report, isNew) = try options.record { session, person in
                let isNew = try Enrolments(session).sync(
                    enrolment,
                    with: system,
                    reference: reference,
                    on: day,
                    by: person,
                    correction: correction
                )
                return (try EnrolmentReport(enrolment, session), isNew)
            }
            try report.show(options.format.output)
            if !isNew { StandardStream.error.say(.receiptKnown) }
        }
    }
}

/// Read from its name, in capitals or not.
extension UpstreamSystem: ExpressibleByArgument {
    /// Reads a name.
    public init?(argument: String) {
        self.init(rawValue: argument.uppercased())
    }
}
