import ArgumentParser
import Postgres
import TransferStore
import Transfers

extension RuleCommand {
    /// `mutasictl rule publish`: puts rules in force from a day on; those before it stay on record.
    struct Publish: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "publish",
            abstract: Phrase.rulePublishPurpose.text,
            discussion: Phrase.rulePublishManual.text
        )

        @Argument(help: ArgumentHelp(.ruleFileHelp, valueName: "file"), completion: .file(extensions: ["json"]))
        var file: String?

        @Option(help: ArgumentHelp(.ruleFromHelp, valueName: "date"), transform: Validation.date)
        var validFrom: CivilDate?

        @Option(
            help: ArgumentHelp(.rulePublishVersionHelp, valueName: "version")
        )
        var version: String?

        @Option(help: ArgumentHelp(.rulePublishReasonHelp, valueName: "text"))
        var reason = ""

        @Flag(help: ArgumentHelp(.dryRunHelp))
        var dryRun = false

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let rules = try file.map { try RuleFile(json: InputFile.bytes(of: $0)) }
            try database.withDomain { session in
                let today = try CivilClock(session).today()
                let day = validFrom ?? today
                if let faults = rules?.checked(from: day).faults, !faults.isEmpty {
                    try RuleReport.faults(faults).show(format.output)
                    throw Refusal(RulePublishFault.faultyRows(faults.count) as any Fault)
                }
                let before = try session.transaction(isTried: dryRun) {
                    try publish(rules, session, from: day, on: today)
                }
                try report(before, session)
            }
            if dryRun { StandardStream.error.say(.nothingWritten) }
        }

        /// Publishes, and gives the version with the day from which it is in force; nil when the standard was there.
        private func publish(
            _ rules: RuleFile?,
            _ session: Session,
            from day: CivilDate,
            on today: CivilDate
        ) throws -> (version: String, day: CivilDate)? {
            if let rules {
                let book = try Rules(session).publish(rules, from: day, version: version, reason: reason, on: today)
                return (book.version, day)
            }
            switch try Rules(session).bringStandard(from: day, on: today) {
            case .published(let day): return (RuleBook.standard.version, day)
            case .alreadyThere: return nil
            case .heldBack(let edited):
                throw Refusal(.dataRefused, .standardHeldBack(RuleBook.standard.version, by: edited))
            }
        }

        private func report(_ published: (version: String, day: CivilDate)?, _ session: Session) throws {
            guard let published else {
                return StandardStream.error.say(.standardThere(RuleBook.standard.version))
            }
            var sheet = Sheet()
            sheet.add(.version, "version", .text(published.version))
            sheet.add(.validFrom, "valid_from", .date(published.day))
            try sheet.show(format.output)
        }
    }
}
