import ArgumentParser
import TransferJobs
import Transfers

/// What is different in the entry that takes the place of a struck one.
struct EntryOptions: ParsableArguments {
    @Option(
        name: .customLong("new-name"),
        help: ArgumentHelp("Nama yang benar, dengan gelar.", "The right name, with titles.", valueName: "text")
    )
    var name: String?

    @Option(
        name: .customLong("new-post"),
        help: ArgumentHelp("Jabatan baru yang benar.", "The right new post.", valueName: "text")
    )
    var post: String?

    @Option(
        name: .customLong("new-unit"),
        help: ArgumentHelp("Unit baru yang benar.", "The right new unit.", valueName: "text")
    )
    var unit: String?

    @Option(
        name: .customLong("new-district"),
        help: ArgumentHelp("Wilayah yang benar.", "The right district.", valueName: "text")
    )
    var district: String?

    @Option(
        name: .customLong("new-tmt"),
        help: ArgumentHelp("TMT yang benar.", "The right TMT.", valueName: "date"),
        transform: Validation.date
    )
    var tmt: CivilDate?

    @Option(
        name: .customLong("new-until"),
        help: ArgumentHelp(
            "Hari terakhir penugasan yang benar.",
            "The right last day of an assignment.",
            valueName: "date"
        ),
        transform: Validation.date
    )
    var until: CivilDate?

    @Option(
        name: .customLong("new-kind"),
        help: ArgumentHelp("Jenis yang benar.", "The right kind.", valueName: "kind")
    )
    var kind: AnnouncedKind?

    @Option(
        name: .customLong("new-session"),
        help: ArgumentHelp("Sesi pelantikan yang benar.", "The right session of inauguration.", valueName: "text")
    )
    var session: String?

    var change: EntryChange {
        var change = EntryChange()
        change.name = name
        change.post = post
        change.unit = unit
        change.district = district
        change.effectiveOn = tmt
        change.until = until
        change.kind = kind
        change.session = session
        return change
    }
}
