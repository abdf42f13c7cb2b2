public import ArgumentParser
import Postgres
import TransferStore
public import Transfers

extension WaiverCommand {
    /// `mutasictl waiver set-rule`: sets who may waive a gate; what is not named stays as it was.
    struct SetRule: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "set-rule",
            abstract: Phrase.waiverSetRulePurpose.text
        )

        @Argument(
            help: ArgumentHelp(.waiverSetRuleGateHelp, valueName: "code"),
            transform: GateArgument.gate
        )
        var gate: GateCode

        @Option(
            name: .customLong("by"),
            help: ArgumentHelp(.waiverSetRuleRolesHelp, valueName: "role")
        )
        var roles: [OfficeRole] = []

        @Option(
            name: .customLong("ground"),
            help: ArgumentHelp(.waiverSetRuleGroundsHelp, valueName: "ground")
        )
        var grounds: [WaiverGround] = []

        @Flag(help: ArgumentHelp(.waiverSetRuleAnyGroundHelp))
        var anyGround = false

        @Option(help: ArgumentHelp(.waiverSetRuleBasisHelp, valueName: "text"))
        var basis: String?

        @Option(help: ArgumentHelp(.writtenReasonHelp, valueName: "text"))
        var reason: String

        @Option(
            name: .customLong("as"),
            help: ArgumentHelp(.waiverSetRuleActorHelp, valueName: "nip")
        )
        var actor: String

        @Flag(help: ArgumentHelp(.dryRunHelp))
        var dryRun = false

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let rows = try database.withDomain { session in
                let person = try People(session).find(nip: actor).id
                return try session.transaction(isTried: dryRun) {
                    let rules = WaiverRules(session)
                    var rule = try rules.current()[gate]
                    if !roles.isEmpty { rule.roles = roles }
                    if anyGround || !grounds.isEmpty { rule.grounds = grounds }
                    if let basis { rule.basis = basis }
                    return try rules.set(rule, of: gate, reason: reason, by: person)
                }
            }
            try WaiverReport.rules(rows).show(format.output)
            if dryRun { StandardStream.error.say(.nothingWritten) }
        }
    }
}

/// Read from its name, such as `BENCANA`, in capitals or not, with hyphens or underscores.
extension WaiverGround: ExpressibleByArgument {
    /// Reads a ground.
    public init?(argument: String) {
        self.init(rawValue: argument.uppercased().replacing("-", with: "_"))
    }
}
