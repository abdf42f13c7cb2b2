public import ArgumentParser
public import TransferStore
import Transfers

extension AccountCommand {
    /// `mutasictl account add`: opens the account of a login.
    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add",
            abstract: Phrase.accountAddPurpose.text,
            discussion: Phrase.accountAddManual.text
        )

        @Argument(help: ArgumentHelp(.accountLoginHelp, valueName: "login"))
        var login: String

        @Option(help: ArgumentHelp(.accountPersonHelp, valueName: "nip"))
        var person: String

        @Option(name: .customLong("role"), help: ArgumentHelp(.accountRoleHelp, valueName: "role"))
        var roles: [AccountRole]

        @Option(help: ArgumentHelp(.accountUnitHelp, valueName: "unit"))
        var unit: String?

        @Flag(help: ArgumentHelp(.accountAllUnitsHelp))
        var allUnits = false

        @Option(help: ArgumentHelp(.writtenReasonHelp, valueName: "text"))
        var reason: String

        @OptionGroup var trial: TrialOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func validate() throws {
            guard allUnits == (unit == nil) else { throw ValidationError(Phrase.unitOrAllUnits.text) }
            guard !reason.allSatisfy(\.isWhitespace) else { throw ValidationError(Phrase.accountReason.text) }
        }

        func run() throws {
            let account = try database.withSession { session in
                try trial.attempt(session) {
                    let offices = Offices(session)
                    if let unit { _ = try offices.heads(of: UnitCode(unit)) }
                    return try Accounts(session).open(
                        NewAccount(
                            login: login,
                            person: try offices.person(named: person),
                            roles: Set(roles),
                            unit: unit.map { UnitCode($0) },
                            reason: reason
                        )
                    )
                }
            }
            try AccountReport.sheet(account).show(format.output)
            trial.conclude()
        }
    }
}

/// Read from its name, such as `OPERATOR`, in capitals or not.
extension AccountRole: ExpressibleByArgument {
    /// Reads a role.
    public init?(argument: String) {
        self.init(rawValue: argument.uppercased())
    }
}
