import ArgumentParser
import TransferStore
import Transfers

extension PackageCommand {
    /// `mutasictl package plan`: has many transfers planned at once.
    struct Plan: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "plan",
            abstract: Phrase.planPurpose.text,
            discussion: Phrase.planManual.text
        )

        @Option(
            parsing: .upToNextOption,
            help: ArgumentHelp(.planNeedsHelp, valueName: "need")
        )
        var needs: [Int64] = []

        @Option(help: ArgumentHelp(.planProfileHelp, valueName: "profile"))
        var profile: String?

        @Flag(help: ArgumentHelp(.planExchangeHelp))
        var exchange = false

        @Option(
            help: ArgumentHelp(.evaluateAsOfHelp, valueName: "date"),
            transform: Validation.date
        )
        var asOf: CivilDate?

        @OptionGroup var terms: PlanTermOptions
        @OptionGroup var options: PlanRunOptions

        func validate() throws {
            let hasTerms = !terms.quotas.isEmpty || !terms.fix.isEmpty || !terms.forbid.isEmpty || !terms.add.isEmpty
            if exchange, hasTerms { throw ValidationError(Phrase.exchangeHasNoTerms.text) }
        }

        func run() throws {
            try options.run(asOf: asOf) { session, today in
                PlanRequest(
                    exchange ? .exchange : .best,
                    needs: needs.map { NeedID($0) },
                    profile: profile.map { WeightProfile.Name($0.uppercased()) },
                    asOf: today,
                    quotas: terms.quotas,
                    rulings: try terms.rulings(session)
                )
            }
        }
    }
}
