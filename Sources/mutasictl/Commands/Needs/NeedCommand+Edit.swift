import ArgumentParser
import TransferStore
import Transfers

extension NeedCommand {
    /// `mutasictl need edit`: changes what a draft, or a need that was returned, asks for.
    struct Edit: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "edit",
            abstract: Phrase.needEditPurpose.text,
            discussion: Phrase.needEditManual.text
        )

        @Argument(help: ArgumentHelp(.needNumberHelp, valueName: "need"))
        var need: Int64

        @Option(help: ArgumentHelp(.needAddPostHelp, valueName: "code"))
        var post: String?

        @Option(help: ArgumentHelp(.needAddUnitHelp, valueName: "code"))
        var unit: String?

        @Option(help: ArgumentHelp(.needAddPeopleHelp, valueName: "n"))
        var people: Int?

        @Option(help: ArgumentHelp(.needAddProfileHelp, valueName: "name"))
        var profile: WeightProfile.Name?

        @Option(help: ArgumentHelp(.needAddCompetenceHelp, valueName: "text"))
        var competence: String?

        @Option(help: ArgumentHelp(.needAddPerformanceHelp, valueName: "text"))
        var performance: String?

        @Option(help: ArgumentHelp(.needAddInstitutionHelp, valueName: "text"))
        var institution: String?

        @Option(help: ArgumentHelp(.needAddPriorityHelp, valueName: "1-5"))
        var priority: Int?

        @Option(help: ArgumentHelp(.needAddTmtHelp, valueName: "date"), transform: Validation.date)
        var tmt: CivilDate?

        @Option(
            help: ArgumentHelp(.needAddNeededByHelp, valueName: "date"),
            transform: Validation.date
        )
        var neededBy: CivilDate?

        @OptionGroup var options: NeedMoveOptions

        func run() throws {
            try options.run { session, person in
                try Needs(session).edit(
                    NeedID(need),
                    by: person,
                    as: options.acting.role,
                    expecting: options.ifVersion,
                    change
                )
            }
        }

        private func change(_ need: inout Need) {
            need.post = post.map { PostCode($0) } ?? need.post
            need.unit = unit.map { UnitCode($0) } ?? need.unit
            need.people = people ?? need.people
            need.profile = profile ?? need.profile
            need.evidence.competence = competence ?? need.evidence.competence
            need.evidence.performance = performance ?? need.evidence.performance
            need.evidence.institution = institution ?? need.evidence.institution
            need.priority = priority ?? need.priority
            need.effectiveOn = tmt ?? need.effectiveOn
            need.neededBy = neededBy ?? need.neededBy
        }
    }
}
