import TransferStore
import Transfers

/// Two plans side by side: what each comes to, and where they differ.
struct PlanComparison {
    let first: StoredPlan
    let second: StoredPlan

    init(_ first: StoredPlan, _ second: StoredPlan) {
        self.first = first
        self.second = second
    }

    func show(_ format: OutputFormat) throws {
        let differences = differences
        switch format {
        case .json:
            try StandardStream.output.write(
                document: .object([
                    .init(name: "figures", value: figures.json),
                    .init(name: "differences", value: differences.json),
                ])
            )
        case .csv: try StandardStream.output.write(differences.csv)
        case .table:
            try figures.table.show()
            try StandardStream.output.write("\n" + TextStyle(.output).bold(Phrase.planDifferences.text) + "\n")
            try differences.table.show()
        }
        if differences.rows.isEmpty { StandardStream.error.say(.plansAreAlike) }
    }

    private var figures: Listing {
        var listing = Listing([
            .init(title: .planNumber, name: "plan", alignment: .right), .init(title: .planMode, name: "mode"),
            .init(title: .planNeeds, name: "needs", alignment: .right),
            .init(title: .planMoves, name: "moves", alignment: .right),
            .init(title: .planTotal, name: "total", alignment: .right),
            .init(title: .planGap, name: "gap", alignment: .right),
            .init(title: .planWishesMet, name: "wishes_met", alignment: .right),
            .init(title: .planUnitsLosing, name: "units_losing", alignment: .right),
            .init(title: .planUnitsGaining, name: "units_gaining", alignment: .right),
        ])
        for plan in [first, second] {
            let (summary, balance) = (plan.summary, plan.balance)
            listing.add([
                .number(Int(summary.id.number)), .word(summary.mode.rawValue, .planMode(summary.mode)),
                .number(summary.needs), .number(summary.moves), .points(summary.total), .points(summary.gap),
                .number(summary.wishes.met), .number(balance.count { $0.loses > $0.gains }),
                .number(balance.count { $0.gains > $0.loses }),
            ])
        }
        return listing
    }

    /// The needs for which they place others, or not as many.
    private var differences: Listing {
        var listing = Listing([
            .init(title: .need, name: "need", alignment: .right),
            .init(title: .targetPost, name: "post", isFlexible: true),
            .init(title: .targetUnit, name: "unit", isFlexible: true),
            .init(title: .planOnlyIn(first.summary.id), name: "first", isFlexible: true),
            .init(title: .planOnlyIn(second.summary.id), name: "second", isFlexible: true),
        ])
        let places = [first, second].map { Dictionary(grouping: $0.moves, by: \.need) }
        var seen: Set<NeedID> = []
        for need in first.needs + second.needs where seen.insert(need.id).inserted {
            let (one, other) = (places[0][need.id] ?? [], places[1][need.id] ?? [])
            let (left, right) = (Set(one.map(\.person)), Set(other.map(\.person)))
            guard left != right else { continue }
            listing.add([
                .number(Int(need.id.number)), .text(need.post), .text(need.unit),
                .words(one.filter { !right.contains($0.person) }.map(words)),
                .words(other.filter { !left.contains($0.person) }.map(words)),
            ])
        }
        return listing
    }

    private func words(_ move: StoredPlan.Move) -> String { "\(move.name) (\(Points(move.score).text))" }
}
