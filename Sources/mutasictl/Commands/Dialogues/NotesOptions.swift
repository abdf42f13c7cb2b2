import ArgumentParser
import Transfers

/// What was said in a session.
struct NotesOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Hari sesi; tanpa ini hari ini.",
            "The day of the session; today without it.",
            valueName: "date"
        ),
        transform: Validation.date
    )
    var date: CivilDate?

    @Option(help: ArgumentHelp("Cara dialog.", "How it was held."))
    var mode: DialogueMode = .faceToFace

    @Option(help: ArgumentHelp("Tempat.", "Where it was held.", valueName: "text"))
    var place = ""

    @Option(help: ArgumentHelp("Ringkasan.", "A summary.", valueName: "text"))
    var summary: String

    @Option(help: ArgumentHelp("Kebutuhan organisasi.", "What the organisation needs.", valueName: "text"))
    var needs: String

    @Option(help: ArgumentHelp("Keinginan pegawai.", "What the employee wants.", valueName: "text"))
    var wishes = ""

    @Option(help: ArgumentHelp("Hasil.", "What came of it.", valueName: "text"))
    var outcome: String

    @Option(help: ArgumentHelp("Kekhawatiran pegawai; boleh diulang.", "What worries the employee; may be repeated."))
    var concern: [ConcernCode] = []

    @Option(help: ArgumentHelp("Dukungan yang ditawarkan; boleh diulang.", "Support that is offered; may be repeated."))
    var support: [SupportArgument] = []

    @Option(
        help: ArgumentHelp(
            "Boleh kembali pada hari ini.",
            "The employee may come back on this day.",
            valueName: "date"
        ),
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
