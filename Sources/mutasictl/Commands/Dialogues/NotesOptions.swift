import ArgumentParser
import Transfers

/// What was said in a session.
struct NotesOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(.notesOptionsDateHelp, valueName: "date"),
        transform: Validation.date
    )
    var date: CivilDate?

    @Option(help: ArgumentHelp(.notesOptionsModeHelp))
    var mode: DialogueMode = .faceToFace

    @Option(help: ArgumentHelp(.notesOptionsPlaceHelp, valueName: "text"))
    var place = ""

    @Option(help: ArgumentHelp(.notesOptionsSummaryHelp, valueName: "text"))
    var summary: String

    @Option(help: ArgumentHelp(.notesOptionsNeedsHelp, valueName: "text"))
    var needs: String

    @Option(help: ArgumentHelp(.notesOptionsWishesHelp, valueName: "text"))
    var wishes = ""

    @Option(help: ArgumentHelp(.notesOptionsOutcomeHelp, valueName: "text"))
    var outcome: String

    @Option(help: ArgumentHelp(.notesOptionsConcernHelp))
    var concern: [ConcernCode] = []

    @Option(help: ArgumentHelp(.notesOptionsSupportHelp))
    var support: [SupportArgument] = []

    @Option(
        help: ArgumentHelp(.notesOptionsReturnOnHelp, valueName: "date"),
        transform: Validation.date
    )
    var returnOn: CivilDate?

    func notes(_ today: CivilDate) -> DialogueNotes {
        DialogueNotes(
            date: date ?? today,
            mode: mode,
            place: place,
            summary: summary,
            organisationNeeds: needs,
            employeeWishes: wishes,
            concerns: Set(concern),
            support: Set(support.map(\.offer) + (returnOn.map { [.returnOn($0)] } ?? [])),
            outcome: outcome
        )
    }
}
