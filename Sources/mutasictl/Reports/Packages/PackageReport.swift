import TransferStore
import Transfers

/// One package with its members, who depends on whom, its decrees and its history.
struct PackageReport {
    let stored: StoredPackage
    let decrees: [RegisteredDecree]
    let events: [PackageEntry]

    /// What the report shows of its members that may be untold of a day that is past.
    static let parts: Set<UntoldPart> = [.effectiveOn]

    private let hidden: Set<ProposalID>

    /// How many members are not shown to who reads.
    var withheld: Int { hidden.count }

    init(
        _ stored: StoredPackage,
        decrees: [RegisteredDecree] = [],
        events: [PackageEntry] = [],
        withheld people: Set<PersonID>? = nil
    ) {
        self.stored = stored
        self.decrees = decrees
        self.events = events
        hidden = Set(stored.members.filter { people?.contains($0.proposal.person) ?? false }.map(\.id))
    }

    func show(_ format: OutputFormat) throws {
        switch format {
        case .json: try StandardStream.output.write(document: json)
        case .csv: try StandardStream.output.write(members.csv)
        case .table: try showPage()
        }
    }

    private func showPage() throws {
        let output = StandardStream.output
        let style = TextStyle(output)
        try output.write(head.text)
        for (title, listing) in [
            (Phrase.members, members), (.decreesTitle, Listing(decrees)), (.historyTitle, history),
        ] where !listing.rows.isEmpty {
            try output.write("\n" + style.bold(title.text) + "\n")
            try listing.table.show()
        }
    }

    private var json: JSONValue {
        .object(
            head.members + [
                .init(name: "members", value: members.json),
                .init(name: "decrees", value: Listing(decrees).json),
                .init(name: "history", value: history.json),
            ]
        )
    }

    private var head: Sheet {
        var sheet = Sheet()
        sheet.add(.package, "package", .number(Int(stored.id.number)))
        sheet.add(.packageTitle, "title", .text(stored.title))
        let state = stored.package.state
        sheet.add(.packageStateTitle, "state", .word(state.rawValue, .packageState(state)))
        sheet.add(.version, "version", .number(stored.version))
        return sheet
    }

    private var members: Listing {
        var listing = Listing([
            .init(title: .proposal, name: "proposal", alignment: .right), .init(title: .nip, name: "nip"),
            .init(title: .name, name: "name", isFlexible: true),
            .init(title: .proposalStateTitle, name: "state"),
            .init(title: .targetPost, name: "target_post", isFlexible: true),
            .init(title: .targetUnit, name: "target_unit", isFlexible: true),
            .init(title: .effectiveOn, name: "tmt"), .init(title: .recommendation, name: "recommendation"),
            .init(title: .chain, name: "chain", alignment: .right),
        ])
        let chains = stored.package.chains
        for member in stored.members where !hidden.contains(member.id) {
            let proposal = member.proposal
            let chain = chains.firstIndex { $0.contains(proposal.person) }
            listing.add([
                .number(Int(member.id.number)), .text(member.names.nip), .text(member.names.employee),
                .word(proposal.state.rawValue, .proposalState(proposal.state)), .text(member.names.target.post),
                .text(member.names.target.unit), .date(proposal.effectiveOn),
                proposal.facts.recommendation.map { .word($0.rawValue, .recommendation($0)) } ?? .empty,
                .number(chain.map { $0 + 1 }),
            ])
        }
        return listing
    }

    private var history: Listing {
        var listing = Listing([
            .init(title: .eventNumber, name: "event", alignment: .right), .init(title: .at, name: "at"),
            .init(title: .eventTitle, name: "name"), .init(title: .packageStateTitle, name: "state"),
            .init(title: .proposal, name: "proposal", alignment: .right), .init(title: .by, name: "by"),
            .init(title: .role, name: "role"),
        ])
        for event in events where !(event.proposal.map { hidden.contains($0) } ?? false) {
            listing.add([
                .number(event.number), .time(event.at), .word(event.name, .packageEvent(event.name)),
                .word(event.after.rawValue, .packageState(event.after)),
                .number(event.proposal.map { Int($0.number) }), .text(event.actor), .text(event.role.rawValue),
            ])
        }
        return listing
    }
}
