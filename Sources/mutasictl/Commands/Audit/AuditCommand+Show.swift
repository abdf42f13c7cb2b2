import ArgumentParser
import TransferStore
import Transfers

extension AuditCommand {
    /// `mutasictl audit show`: what was done, the newest first.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show",
            abstract: Phrase.auditShowPurpose.text,
            discussion: Phrase.auditShowManual.text
        )

        @Option(help: ArgumentHelp(.auditPersonHelp, valueName: "nip"))
        var person: String?

        @Option(help: ArgumentHelp(.auditProposalHelp, valueName: "proposal"))
        var proposal: Int64?

        @Option(help: ArgumentHelp(.auditSinceHelp, valueName: "time"), transform: Validation.moment)
        var since: Instant?

        @Option(help: ArgumentHelp(.auditBeforeHelp, valueName: "event"))
        var before: Int64?

        @Option(help: ArgumentHelp(.auditLimitHelp, valueName: "n"))
        var limit = 100

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func validate() throws {
            try Validation.limit(limit)
        }

        func run() throws {
            let events = try database.withDomain { session in
                let filter = AuditFilter(
                    person: try person.map { try AuditLog(session).person(nip: $0) },
                    proposal: proposal.map { ProposalID($0) },
                    since: since,
                    before: before
                )
                return try AuditLog(session).list(filter, limit: limit)
            }
            try AuditReport.listing(events).show(format.output)
            if events.isEmpty { StandardStream.error.say(.noAuditEvents) }
            if events.count == limit, let last = events.last { StandardStream.error.say(.auditGoesOn(last.id)) }
        }
    }
}
