import ArgumentParser
import TransferStore
import Transfers

extension SignalCommand {
    /// `mutasictl signal adopt`: drafts the need that a signal speaks for.
    struct Adopt: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "adopt",
            abstract: Phrase.signalAdoptPurpose.text,
            discussion: Phrase.signalAdoptManual.text
        )

        @Argument(help: ArgumentHelp(.signalNumberHelp, valueName: "signal"))
        var signal: Int64

        @Option(help: ArgumentHelp(.signalAdoptTmtHelp, valueName: "date"), transform: Validation.date)
        var tmt: CivilDate

        @Option(
            help: ArgumentHelp(.signalAdoptPeopleHelp, valueName: "n")
        )
        var people: Int?

        @Option(help: ArgumentHelp(.signalAdoptProfileHelp, valueName: "name"))
        var profile: WeightProfile.Name?

        @Option(help: ArgumentHelp(.signalAdoptPriorityHelp, valueName: "1-5"))
        var priority: Int?

        @Option(help: ArgumentHelp(.signalAdoptCompetenceHelp, valueName: "text"))
        var competence: String?

        @Option(help: ArgumentHelp(.signalAdoptPerformanceHelp, valueName: "text"))
        var performance: String?

        @OptionGroup var options: NeedMoveOptions

        func validate() throws {
            guard options.ifVersion == nil else { throw ValidationError(Phrase.signalHasNoVersion.text) }
        }

        func run() throws {
            try options.run { session, person in
                let role = options.acting.role
                return try Signals(session).adopt(SignalID(signal), by: person, as: role, effectiveOn: tmt) { need in
                    need.people = people ?? need.people
                    need.profile = profile ?? need.profile
                    need.priority = priority ?? need.priority
                    need.evidence.competence = competence
                    need.evidence.performance = performance
                }
            }
        }
    }
}
