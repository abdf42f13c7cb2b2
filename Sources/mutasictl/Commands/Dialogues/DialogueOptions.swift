import ArgumentParser
import Postgres
import TransferJobs
import TransferStore
import Transfers

/// What the commands share that write into a dialogue: who writes, which may only be the one who leads or the employee.
struct DialogueOptions: ParsableArguments {
    @Argument(help: ArgumentHelp(.proposalNumberHelp, valueName: "proposal"))
    var proposal: Int64

    @Option(name: .customLong("as"), help: ArgumentHelp(.writerHelp, valueName: "nip"))
    var nip: String

    @Flag(help: ArgumentHelp(.dryRunHelp))
    var dryRun = false

    @OptionGroup var format: OutputOptions
    @OptionGroup var database: DatabaseOptions

    /// Changes the dialogue, or only tries to, and shows it.
    func run(_ change: (inout Dialogue, PersonID, Instant, CivilDate) throws -> Void) throws {
        let report = try database.withDomain { session in
            let person = try People(session).find(nip: nip).id
            return try session.transaction(isTried: dryRun) {
                let desk = ProposalDesk(session)
                let stored = try desk.changeDialogue(of: ProposalID(proposal)) { dialogue, now, today in
                    try change(&dialogue, person, now, today)
                }
                return try DialogueReport(stored, session)
            }
        }
        try report.show(format.output)
        if dryRun { StandardStream.error.say(.nothingWritten) }
    }
}
