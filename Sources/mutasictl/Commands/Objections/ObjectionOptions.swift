import ArgumentParser
import Postgres
import TransferJobs
import TransferStore
import Transfers

/// What every command that moves an objection shares.
struct ObjectionOptions: ParsableArguments {
    @OptionGroup var acting: ActingOptions

    @Flag(help: ArgumentHelp(.dryRunHelp))
    var dryRun = false

    @Option(help: ArgumentHelp(.versionReadHelp, valueName: "n"))
    var ifVersion: Int?

    @OptionGroup var format: OutputOptions
    @OptionGroup var database: DatabaseOptions

    /// Moves an objection, or only tries to, and shows what became of it.
    ///
    /// - Parameters:
    ///   - role: the role in which people usually do this.
    ///   - move: moves it, at a desk within the transaction.
    /// - Throws: what the closure throws, `StoreFault`, `PostgresError`.
    func run(
        as role: OfficeRole,
        _ move: (ObjectionDesk, ProposalActor, Session) throws -> StoredObjection
    ) throws {
        let page = try database.withDomain { session in
            let actor = try acting.actor(session, as: role)
            return try session.transaction(isTried: dryRun) {
                try ObjectionPage(try move(ObjectionDesk(session), actor, session), session)
            }
        }
        try page.show(format.output)
        if dryRun { StandardStream.error.say(.nothingWritten) }
    }

    /// Moves an objection by one event of the person who acts, and says what people have to do now.
    func apply(to number: String, as role: OfficeRole, _ event: (PersonID) -> ObjectionEvent) throws {
        var tasks: [ObjectionEffect] = []
        try run(as: role) { desk, actor, _ in
            guard let person = actor.person else { throw StoreFault.nobodyActs }
            let (stored, effects) = try desk.apply(to: number, by: actor, expecting: ifVersion) { _ in event(person) }
            tasks = effects
            return stored
        }
        for task in tasks {
            if let phrase = Phrase.task(task, of: number) { StandardStream.error.say(phrase) }
        }
    }
}
