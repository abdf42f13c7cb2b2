import ArgumentParser
import TransferStore
import Transfers

extension PackageCommand {
    /// `mutasictl package what-if`: plans once more with something settled otherwise.
    struct WhatIf: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "what-if",
            abstract: Phrase.planWhatIfPurpose.text,
            discussion: Phrase.planWhatIfManual.text
        )

        @Argument(help: ArgumentHelp(.planNumberHelp, valueName: "plan"))
        var plan: Int64

        @Option(
            name: .customLong("release"),
            help: ArgumentHelp(.planReleaseHelp, valueName: "nip=need")
        )
        var released: [PairArgument] = []

        @OptionGroup var terms: PlanTermOptions
        @OptionGroup var options: PlanRunOptions

        func run() throws {
            try options.run(asOf: nil) { session, _ in
                var request = try Plans(session).request(of: PlanID(plan))
                guard request.mode == .best else { throw Refusal(.usage, .exchangeHasNoTerms) }
                let people = People(session)
                let released = try self.released.map { (try people.find(nip: $0.nip).id, $0.need) }
                let settled = try terms.rulings(session)
                request.rulings.removeAll { old in
                    released.contains { $0 == (old.person, old.need) }
                        || settled.contains { $0.person == old.person && $0.need == old.need }
                }
                request.rulings += settled
                if !terms.quotas.isEmpty { request.quotas = terms.quotas }
                return request
            }
        }
    }
}
