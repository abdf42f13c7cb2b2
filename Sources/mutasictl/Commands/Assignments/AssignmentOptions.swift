import ArgumentParser
import Postgres
import TransferJobs
import TransferStore
import Transfers

/// What every command that does something to assignments shares.
struct AssignmentOptions: ParsableArguments {
    @OptionGroup var acting: ActingOptions

    @Flag(help: ArgumentHelp(.dryRunHelp))
    var dryRun = false

    @OptionGroup var format: OutputOptions
    @OptionGroup var database: DatabaseOptions

    /// Does something to assignments, or only tries to, and shows what became of them.
    ///
    /// - Parameters:
    ///   - role: the role in which people usually do this.
    ///   - move: does it, at a desk within the transaction.
    /// - Throws: what the closure throws, `StoreFault`, `PostgresError`.
    func run(
        as role: OfficeRole,
        _ move: (AssignmentDesk, ProposalActor, Session) throws -> [AppliedAssignment]
    ) throws {
        let stored = try database.withDomain { session in
            let actor = try acting.actor(session, as: role)
            return try session.transaction(isTried: dryRun) {
                let applied = try move(AssignmentDesk(session), actor, session)
                return try applied.map { try Assignments(session).show($0.id) }
            }
        }
        if let only = stored.first, stored.count == 1 {
            try AssignmentPage(only, events: []).show(format.output)
        } else {
            try Listing(stored).show(format.output)
        }
        if dryRun { StandardStream.error.say(.nothingWritten) }
    }

    /// Does one thing to one assignment on the day it is there.
    func apply(
        _ assignment: Int64,
        as role: OfficeRole,
        reason: String? = nil,
        _ event: (CivilDate) throws -> AssignmentEvent
    ) throws {
        try run(as: role) { desk, actor, _ in
            let id = AssignmentID(assignment)
            let applied = try desk.apply(try event(try desk.day(of: id)), to: id, by: actor, reason: reason)
            return [applied].compactMap { $0 }
        }
    }
}
