import ArgumentParser
import Postgres
import TransferJobs
import TransferStore
import Transfers

/// What every command that moves a package shares.
struct PackageOptions: ParsableArguments {
    @Argument(help: ArgumentHelp(.packageShowPackageHelp, valueName: "package"))
    var package: Int64

    @OptionGroup var acting: ActingOptions

    @Flag(help: ArgumentHelp(.dryRunHelp))
    var dryRun = false

    @OptionGroup var format: OutputOptions
    @OptionGroup var database: DatabaseOptions

    var id: PackageID { PackageID(package) }

    /// Moves a package, or only tries to, and shows it as it is then.
    ///
    /// - Parameters:
    ///   - role: the role in which people usually do this.
    ///   - move: moves it, within the transaction.
    /// - Throws: what the closure throws, `StoreFault`, `PostgresError`.
    func run(as role: OfficeRole, _ move: (PackageDesk, ProposalActor, Session) throws -> Void) throws {
        let stored = try database.withDomain { session in
            let actor = try acting.actor(session, as: role)
            return try session.transaction(isTried: dryRun) {
                try move(PackageDesk(session), actor, session)
                return try Packages(session).show(id)
            }
        }
        try PackageReport(stored).show(format.output)
        if dryRun { StandardStream.error.say(.nothingWritten) }
    }
}
