import TransferStore
import Upstream

/// What is watched, and how what is installed for it differs from what should be.
struct TriggerReport {
    let watch: Watch
    let drifts: [TriggerDrift]

    /// A row for each difference, or one that says that there is none.
    static func listing(_ reports: [TriggerReport]) -> Listing {
        var listing = Listing([
            .init(title: .watchedTable, name: "table"),
            .init(title: .watchTopic, name: "topic"),
            .init(title: .watchMode, name: "mode"),
            .init(title: .state, name: "state"),
            .init(title: .findingPlace, name: "where", isFlexible: true),
            .init(title: .watchName, name: "watch", isSecondary: true),
        ])
        for report in reports {
            let watch = report.watch
            let head: [ListingCell] = [
                .text("\(watch.table.schema.text).\(watch.table.table.text)"), .text(watch.topic.rawValue),
                .word(watch.mode.rawValue, .handoverMode(watch.mode)),
            ]
            if report.drifts.isEmpty { listing.add(head + [.word("ok", .triggerSound), .empty, .text(watch.name)]) }
            for drift in report.drifts {
                listing.add(
                    head + [.word(drift.word, .triggerDrift(drift)), .text(drift.place), .text(watch.name)]
                )
            }
        }
        return listing
    }
}

extension TriggerDrift {
    /// The column, function or trigger that differs; nil where it is the whole.
    var place: String? {
        switch self {
        case .notInstalled, .otherDefinition, .tableMissing: nil
        case .columnMissing(let name), .functionMissing(let name), .functionChanged(let name),
            .settingsChanged(let name), .rightsChanged(let name):
            name
        case .triggerMissing(let event), .triggerChanged(let event), .triggerDisabled(let event),
            .triggerNotAlways(let event):
            event.rawValue
        }
    }
}
