public import ArgumentParser
import TransferStore
public import Transfers

extension NeedCommand {
    /// `mutasictl need add`: drafts a need.
    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add",
            abstract: Phrase.needAddPurpose.text,
            discussion: Phrase.needAddManual.text
        )

        @Option(help: ArgumentHelp(.needAddPostHelp, valueName: "code"))
        var post: String

        @Option(help: ArgumentHelp(.needAddUnitHelp, valueName: "code"))
        var unit: String

        @Option(help: ArgumentHelp(.needAddPeopleHelp, valueName: "n"))
        var people = 1

        @Option(help: ArgumentHelp(.needAddSourceHelp))
        var source: NeedSource = .vacancy

        @Option(help: ArgumentHelp(.needAddProfileHelp, valueName: "name"))
        var profile: WeightProfile.Name = .regular

        @Option(help: ArgumentHelp(.needAddCompetenceHelp, valueName: "text"))
        var competence: String?

        @Option(help: ArgumentHelp(.needAddPerformanceHelp, valueName: "text"))
        var performance: String?

        @Option(help: ArgumentHelp(.needAddInstitutionHelp, valueName: "text"))
        var institution: String?

        @Flag(help: ArgumentHelp(.needAddUrgentHelp))
        var urgent = false

        @Option(help: ArgumentHelp(.needAddBasisNumberHelp, valueName: "number"))
        var basisNumber: String?

        @Option(
            help: ArgumentHelp(.needAddBasisDateHelp, valueName: "date"),
            transform: Validation.date
        )
        var basisDate: CivilDate?

        @Option(help: ArgumentHelp(.needAddPriorityHelp, valueName: "1-5"))
        var priority = 3

        @Option(
            help: ArgumentHelp(.needAddTmtHelp, valueName: "date"),
            transform: Validation.date
        )
        var tmt: CivilDate

        @Option(
            help: ArgumentHelp(.needAddNeededByHelp, valueName: "date"),
            transform: Validation.date
        )
        var neededBy: CivilDate?

        @OptionGroup var options: NeedMoveOptions

        func validate() throws {
            guard urgent || (basisNumber == nil && basisDate == nil) else {
                throw ValidationError(Phrase.basisOfNormalNeed.text)
            }
        }

        func run() throws {
            let need = try stated()
            try options.run { session, person in
                let needs = Needs(session)
                let today = try CivilClock(session).today()
                return try needs.show(try needs.add(need, on: today, by: person, as: options.acting.role))
            }
        }

        private func stated() throws -> Need {
            Need(
                source: source,
                evidence: NeedEvidence(competence: competence, performance: performance, institution: institution),
                post: PostCode(post),
                unit: UnitCode(unit),
                people: people,
                profile: profile,
                urgency: try urgency(),
                priority: priority,
                neededBy: neededBy,
                effectiveOn: tmt
            )
        }

        private func urgency() throws -> Urgency {
            guard urgent else { return .normal }
            guard let basisNumber, let basisDate else { throw NeedFault.urgentWithoutDecree }
            return .urgent(Urgency.Basis(decreeNumber: basisNumber, decreeDate: basisDate))
        }
    }
}

/// Read from its name, such as `VACANCY`, in capitals or not.
extension NeedSource: ExpressibleByArgument {
    /// Reads a source.
    public init?(argument: String) {
        self.init(rawValue: argument.uppercased())
    }
}

/// Read from its name, such as `REGULAR`, in capitals or not.
extension WeightProfile.Name: ExpressibleByArgument {
    /// Reads the name of a profile.
    public init?(argument: String) {
        self.init(argument.uppercased())
    }

    /// The name as the help shows it.
    public var defaultValueDescription: String { text }
}
