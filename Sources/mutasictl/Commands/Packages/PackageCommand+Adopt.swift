import ArgumentParser
import TransferJobs
import TransferStore
import Transfers

extension PackageCommand {
    /// `mutasictl package adopt`: takes a plan over into a draft package of proposals.
    struct Adopt: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "adopt",
            abstract: Phrase.planAdoptPurpose.text,
            discussion: Phrase.planAdoptManual.text
        )

        @Argument(help: ArgumentHelp(.planNumberHelp, valueName: "plan"))
        var plan: Int64

        @Option(help: ArgumentHelp(.packageCreateTitleHelp, valueName: "title"))
        var title: String

        @OptionGroup var acting: ActingOptions

        @Flag(help: ArgumentHelp(.dryRunHelp))
        var dryRun = false

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func validate() throws {
            guard !title.allSatisfy(\.isWhitespace), title.count <= 300 else {
                throw ValidationError(Phrase.titleValue.text)
            }
        }

        func run() throws {
            let stored = try database.withDomain { session in
                let actor = try acting.actor(session, as: .hrOperator)
                return try session.transaction(isTried: dryRun) {
                    let package = try PlanDesk(session).take(PlanID(plan), as: title, by: actor)
                    return try Packages(session).show(package)
                }
            }
            try PackageReport(stored).show(format.output)
            if dryRun { StandardStream.error.say(.nothingWritten) }
        }
    }
}
