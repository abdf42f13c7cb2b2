import ArgumentParser
import Postgres
import TransferJobs
import TransferStore
import Transfers

/// What every command that moves a proposal shares.
struct MoveOptions: ParsableArguments {
    @OptionGroup var acting: ActingOptions

    @Flag(help: ArgumentHelp(.dryRunHelp))
    var dryRun = false

    @Option(help: ArgumentHelp(.versionReadHelp, valueName: "n"))
    var ifVersion: Int?

    @OptionGroup var format: OutputOptions
    @OptionGroup var database: DatabaseOptions

    /// Moves a proposal, or only tries to, and shows what became of it.
    ///
    /// - Parameters:
    ///   - role: the role in which people usually do this.
    ///   - move: moves it, at a desk within the transaction.
    /// - Throws: what the closure throws, `StoreFault`, `PostgresError`.
    func run(
        as role: OfficeRole,
        _ move: (ProposalDesk, ProposalActor, Session) throws -> AppliedTransition
    ) throws {
        let (applied, stored) = try database.withDomain { session in
            let actor = try acting.actor(session, as: role)
            return try session.transaction(isTried: dryRun) {
                let applied = try move(ProposalDesk(session), actor, session)
                return (applied, try Proposals(session).show(applied.id))
            }
        }
        try Sheet(applied, stored).show(format.output)
        if dryRun { StandardStream.error.say(.nothingWritten) }
    }

    /// Moves a proposal by one event.
    func apply(_ event: ProposalEvent, to proposal: Int64, as role: OfficeRole) throws {
        try run(as: role) { desk, actor, _ in
            try desk.apply(event, to: ProposalID(proposal), by: actor, expecting: ifVersion)
        }
    }
}
