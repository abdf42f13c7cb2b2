import ArgumentParser
import Postgres
import TransferStore
import Transfers

/// What every command that changes an announcement shares.
struct AnnouncementOptions: ParsableArguments {
    @OptionGroup var acting: ActingOptions

    @Flag(help: ArgumentHelp(.dryRunHelp))
    var dryRun = false

    @OptionGroup var format: OutputOptions
    @OptionGroup var database: DatabaseOptions

    /// Changes an announcement, or only tries to, and shows what became of it.
    ///
    /// - Parameters:
    ///   - role: the role in which people usually do this.
    ///   - change: changes it, within the transaction.
    /// - Throws: what the closure throws, `StoreFault`, `PostgresError`.
    func run(
        as role: OfficeRole,
        _ change: (Session, ProposalActor) throws -> StoredAnnouncement
    ) throws {
        let stored = try database.withDomain { session in
            let actor = try acting.actor(session, as: role)
            return try session.transaction(isTried: dryRun) { try change(session, actor) }
        }
        try AnnouncementReport(stored).show(format.output)
        if dryRun { StandardStream.error.say(.nothingWritten) }
    }
}
