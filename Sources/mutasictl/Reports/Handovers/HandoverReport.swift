import TransferStore
import Transfers

/// What is handed over with a post, and who has confirmed it.
enum HandoverReport {
    static func show(_ handover: StoredHandover, _ format: OutputFormat) throws {
        var listing = Listing([
            .init(title: .handoverLine, name: "line", alignment: .right),
            .init(title: .handoverKind, name: "kind"),
            .init(title: .handoverWhat, name: "description", isFlexible: true),
            .init(title: .handoverDetail, name: "detail", isFlexible: true),
            .init(title: .handoverDue, name: "due_on"),
            .init(title: .handoverStruck, name: "struck", isFlexible: true),
            .init(title: .handoverGiver, name: "giver_confirmed_at"),
            .init(title: .handoverReceiver, name: "receiver_confirmed_at"),
        ])
        for line in handover.lines {
            listing.add([
                .number(line.number), .word(line.item.kind.rawValue, .handoverKind(line.item.kind)),
                .text(line.item.description),
                .text(line.item.detail), .date(line.item.dueOn), .text(line.strikeReason),
                .time(handover.confirmation(.giver)?.at), .time(handover.confirmation(.receiver)?.at),
            ])
        }
        try listing.show(format)
        let sides = HandoverSide.allCases.map { handover.confirmation($0)?.name ?? "-" }
        StandardStream.error.say(.handoverSides(sides[0], sides[1]))
    }
}
