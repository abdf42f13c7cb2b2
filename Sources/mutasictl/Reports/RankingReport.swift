import TransferStore
import Transfers

/// An evaluation's people: those who may be proposed, those who may on a condition, and those who may not.
struct RankingReport {
    let evaluation: StoredEvaluation
    let ranked: [RankedPerson]
    let conditional: [RankedPerson]
    let notRankable: [RankedPerson]
    /// How many people each gate kept back.
    let reasons: [(gate: String, people: Int)]
    /// Those whom the reader may not read about, by where the evaluation leaves them.
    private let withheldPeople: [Standing: Int]

    /// A report of what a reader may see of an evaluation's people.
    init(
        evaluation: StoredEvaluation,
        ranked: [RankedPerson],
        conditional: [RankedPerson],
        notRankable: [RankedPerson],
        reasons: [(gate: String, people: Int)],
        for reading: Reading?
    ) throws {
        let people = ranked + conditional + notRankable
        let hidden = try reading?.withheld(.evaluation, of: people.map(\.person)) ?? []
        self.evaluation = evaluation
        self.ranked = ranked.filter { !hidden.contains($0.person) }
        self.conditional = conditional.filter { !hidden.contains($0.person) }
        self.notRankable = notRankable.filter { !hidden.contains($0.person) }
        self.reasons = reasons
        withheldPeople = people.reduce(into: [:]) { counts, entry in
            if hidden.contains(entry.person) { counts[entry.standing, default: 0] += 1 }
        }
    }

    /// How many people are left out whom the reader may not read about.
    var withheld: Int { withheldPeople.values.reduce(0, +) }

    func show(_ format: OutputFormat) throws {
        switch format {
        case .table: try showTables()
        case .json: try StandardStream.output.write(document: json)
        case .csv: try StandardStream.output.write(Self.listing(ranked + conditional + notRankable).csv)
        }
    }

    private func showTables() throws {
        let output = StandardStream.output
        let style = TextStyle(output)
        try output.write(Phrase.rankingHead(evaluation).text + "\n\n")
        try Self.listing(ranked + conditional).table.show()
        if ranked.isEmpty, conditional.isEmpty { try output.write(Phrase.nobodyRankable.text + "\n") }
        try writeRest(evaluation.ranked - ranked.count, .ranked)
        try writeRest(evaluation.conditional - conditional.count, .conditional)
        guard evaluation.notRankable > 0 else { return }
        try output.write("\n" + style.bold(Phrase.notRankable(evaluation.notRankable).text) + "\n")
        try Self.barredListing(notRankable).table.show()
        try writeRest(evaluation.notRankable - notRankable.count, .notRankable)
        let counts = reasons.map { "\($0.gate) \($0.people)" }.joined(separator: ", ")
        try output.write("\n" + Phrase.reasonCounts(counts).text + "\n")
    }

    private func writeRest(_ count: Int, _ standing: Standing) throws {
        let count = count - (withheldPeople[standing] ?? 0)
        guard count > 0 else { return }
        try StandardStream.output.write(Phrase.moreOf(standing, count).text + "\n")
    }

    private var json: JSONValue {
        .object([
            "need": .int(Int(evaluation.need.number)),
            "evaluation": .int(Int(evaluation.id.number)),
            "rule_version": .string(evaluation.ruleVersion),
            "profile": .string(evaluation.profile.text),
            "as_of": .string(evaluation.asOf.description),
            "effective_on": .string(evaluation.effectiveOn.description),
            "lot_seed": .string(evaluation.lotSeed),
            "counts": .object([
                "ranked": .int(evaluation.ranked),
                "conditional": .int(evaluation.conditional),
                "not_rankable": .int(evaluation.notRankable),
            ]),
            "ranked": Self.listing(ranked).json,
            "conditional": Self.listing(conditional).json,
            "not_rankable": Self.listing(notRankable).json,
            "withheld": .int(withheld),
            "kept_back_by": .object(reasons.map { JSONValue.Member(name: $0.gate, value: .int($0.people)) }),
        ])
    }

    private static func listing(_ people: [RankedPerson]) -> Listing {
        var listing = Listing([
            .init(title: .rank, name: "place", alignment: .right),
            .init(title: .nip, name: "nip"),
            .init(title: .name, name: "name", isFlexible: true),
            .init(title: .score, name: "score", alignment: .right),
            .init(title: .standing, name: "standing"),
            .init(title: .notes, name: "reasons"),
            .init(title: .presentPost, name: "present_post", isFlexible: true),
            .init(title: .presentUnit, name: "present_unit", isFlexible: true),
            .init(title: .unmetWishes, name: "unmet_wishes"),
        ])
        for person in people {
            listing.add([
                .number(person.place), .text(person.nip), .text(person.name), .text(person.score),
                .word(person.standing.rawValue, .standing(person.standing)), .words(person.reasons),
                .text(person.postName), .text(person.unitName), .words(person.unmetWishes),
            ])
        }
        return listing
    }

    /// What the others are told by their place, these are told by the score they would have.
    private static func barredListing(_ people: [RankedPerson]) -> Listing {
        var listing = Listing([
            .init(title: .nip, name: "nip"),
            .init(title: .name, name: "name", isFlexible: true),
            .init(title: .wouldBeScore, name: "score", alignment: .right),
            .init(title: .because, name: "reasons"),
            .init(title: .presentPost, name: "present_post", isFlexible: true),
            .init(title: .presentUnit, name: "present_unit", isFlexible: true),
        ])
        for person in people {
            listing.add([
                .text(person.nip), .text(person.name), .text(person.score), .words(person.reasons),
                .text(person.postName), .text(person.unitName),
            ])
        }
        return listing
    }
}
