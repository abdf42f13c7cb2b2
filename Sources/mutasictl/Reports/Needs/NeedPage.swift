import Postgres
import TransferStore
import Transfers

/// One need on one page: what was stated, the proposals on the way for it, and what happened to it.
struct NeedPage {
    private let need: RegisteredNeed
    private let events: [StoredNeedEvent]
    private let proposals: [ProposalID]
    /// What nobody can tell of a day that is past.
    let untold: Set<UntoldPart>

    /// Reads all that a page shows.
    init(_ id: NeedID, at end: EndOfDay? = nil, _ session: Session) throws {
        let needs = Needs(session)
        let past = try needs.show(id, at: end)
        (need, untold) = (past.value, past.untold)
        events = try needs.events(of: id).filter { end?.includes($0.at) ?? true }
        proposals = try end.map { try needs.activeProposals(for: id, at: $0) } ?? needs.activeProposals(for: id)
    }

    func show(_ format: OutputFormat) throws {
        switch format {
        case .json: try StandardStream.output.write(document: json)
        case .csv: try StandardStream.output.write(sheet.csv)
        case .table:
            let output = StandardStream.output
            try output.write(sheet.text)
            try output.write("\n" + TextStyle(output).bold(Phrase.historyTitle.text) + "\n")
            try history.table.show()
        }
    }

    private var json: JSONValue {
        .object(sheet.members + [.init(name: "history", value: history.json)])
    }

    private var sheet: Sheet {
        var sheet = Sheet(need)
        sheet.add(.proposalsOnTheWay, "proposals", .words(proposals.map(\.description)))
        return sheet
    }

    private var history: Listing {
        var listing = Listing([
            .init(title: .eventNumber, name: "number", alignment: .right), .init(title: .at, name: "at"),
            .init(title: .eventTitle, name: "event"), .init(title: .state, name: "state", isSecondary: true),
            .init(title: .placed, name: "placed", alignment: .right, isSecondary: true),
            .init(title: .actor, name: "actor", isFlexible: true),
            .init(title: .role, name: "role", isFlexible: true, isSecondary: true),
            .init(title: .reason, name: "reason", isFlexible: true, isSecondary: true),
        ])
        for event in events {
            listing.add([
                .number(event.number), .time(event.at), .word(event.name.rawValue, .needEvent(event.name)),
                .word(event.after.rawValue, .needState(event.after)), .number(event.placed), .text(event.actor),
                .role(event.role), .text(event.reason),
            ])
        }
        return listing
    }
}
