import ArgumentParser
import TransferJobs
import Transfers

/// What is different in the entry that takes the place of a struck one.
struct EntryOptions: ParsableArguments {
    @Option(
        name: .customLong("new-name"),
        help: ArgumentHelp(.entryOptionsNameHelp, valueName: "text")
    )
    var name: String?

    @Option(
        name: .customLong("new-post"),
        help: ArgumentHelp(.entryOptionsPostHelp, valueName: "text")
    )
    var post: String?

    @Option(
        name: .customLong("new-unit"),
        help: ArgumentHelp(.entryOptionsUnitHelp, valueName: "text")
    )
    var unit: String?

    @Option(
        name: .customLong("new-district"),
        help: ArgumentHelp(.entryOptionsDistrictHelp, valueName: "text")
    )
    var district: String?

    @Option(
        name: .customLong("new-tmt"),
        help: ArgumentHelp(.entryOptionsTmtHelp, valueName: "date"),
        transform: Validation.date
    )
    var tmt: CivilDate?

    @Option(
        name: .customLong("new-until"),
        help: ArgumentHelp(.entryOptionsUntilHelp, valueName: "date"),
        transform: Validation.date
    )
    var until: CivilDate?

    @Option(
        name: .customLong("new-kind"),
        help: ArgumentHelp(.entryOptionsKindHelp, valueName: "kind")
    )
    var kind: AnnouncedKind?

    @Option(
        name: .customLong("new-session"),
        help: ArgumentHelp(.entryOptionsSessionHelp, valueName: "text")
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
