import TransferStore
import Transfers

/// Why one person's evaluation came out as it did: gates, components, gaps.
struct ExplanationReport {
    let person: Person
    let evaluation: StoredEvaluation
    let json: String

    func show(_ format: OutputFormat) throws {
        switch format {
        case .table: try showTables()
        case .json: try StandardStream.output.write(document: .verbatim(json))
        case .csv: try StandardStream.output.write(Self.gates(try StoredExplanation(json: json).gates).csv)
        }
        let explanation = try StoredExplanation(json: json)
        if let evaluated = explanation.evaluatedAsOf, let today = explanation.asOf {
            StandardStream.error.say(.explainedAnew(evaluated: evaluated, today: today))
        }
    }

    private func showTables() throws {
        let explanation = try StoredExplanation(json: json)
        let output = StandardStream.output
        try output.write(head(explanation).text)
        for group in GateGroup.allCases {
            try section(group.title, Self.gates(explanation.gates.filter { GateGroup($0.result) == group }))
        }
        if let components = explanation.components {
            try section(.components, Self.components(components, score: explanation.score))
            try section(.reasons, Self.reasons(components))
        }
        try section(.unmetWishesTitle, Self.wishes(explanation.unmetWishes ?? []))
        try section(.suggestedTraining, Self.training(explanation.training ?? []))
        if let notExamined = explanation.notExamined, !notExamined.isEmpty {
            try output.write("\n" + Phrase.notExamined(notExamined).text + "\n")
        }
    }

    private func section(_ title: Phrase, _ listing: Listing) throws {
        guard !listing.rows.isEmpty else { return }
        try StandardStream.output.write("\n" + TextStyle(.output).bold(title.text) + "\n")
        try listing.table.show()
    }

    private func head(_ explanation: StoredExplanation) -> Sheet {
        let standing = Standing(rawValue: explanation.standing)
        var sheet = Sheet()
        sheet.add(.nip, "nip", .text(person.nip))
        sheet.add(.name, "name", .text(person.name))
        sheet.add(.need, "need", .text("\(evaluation.need)"))
        sheet.add(.standing, "standing", .text(standing.map { Phrase.standing($0).text } ?? explanation.standing))
        sheet.add(.score, "score", .text(explanation.score))
        sheet.add(.nineBox, "box", .text(explanation.box.map { "\($0.no) (\($0.scheme))" }))
        sheet.add(.profile, "profile", .text(evaluation.profile.text))
        sheet.add(.rules, "rule_version", .text(evaluation.ruleVersion))
        sheet.add(.asOf, "as_of", .date(evaluation.asOf))
        sheet.add(.effectiveOn, "effective_on", .date(evaluation.effectiveOn))
        sheet.add(.missingData, "missing", .words(explanation.missing ?? []))
        return sheet
    }

    private static func gates(_ gates: [StoredExplanation.Gate]) -> Listing {
        var listing = Listing([
            .init(title: .gate, name: "gate"),
            .init(title: .outcome, name: "result"),
            .init(title: .value, name: "value", alignment: .right),
            .init(title: .limit, name: "limit", alignment: .right),
            .init(title: .basis, name: "basis", isFlexible: true),
            .init(title: .remark, name: "text", isFlexible: true),
        ])
        for gate in gates {
            listing.add([
                .text(gate.code), .word(gate.result, .gateOutcome(gate.result)), .text(gate.value?.text),
                .text(gate.limit?.text), .text(gate.basis), .text(gate.sentence(in: Reader.current.language)),
            ])
        }
        return listing
    }

    private static func components(_ components: [String: StoredExplanation.Component], score: String?) -> Listing {
        var listing = Listing([
            .init(title: .component, name: "component"),
            .init(title: .meaning, name: "meaning"),
            .init(title: .value, name: "value", alignment: .right),
            .init(title: .weight, name: "weight", alignment: .right),
            .init(title: .contribution, name: "contribution", alignment: .right),
        ])
        for component in Component.allCases {
            guard let found = components[component.rawValue] else { continue }
            listing.add([
                .text(component.rawValue), .text(Phrase.component(component).text), .text(found.value ?? "-"),
                .text(found.weight), .text(found.contribution ?? "-"),
            ])
        }
        listing.add([.empty, .text(Phrase.score.text), .empty, .empty, .text(score)])
        return listing
    }

    private static func reasons(_ components: [String: StoredExplanation.Component]) -> Listing {
        var listing = Listing([
            .init(title: .component, name: "component"),
            .init(title: .reason, name: "text", isFlexible: true),
            .init(title: .change, name: "delta", alignment: .right),
            .init(title: .record, name: "record"),
        ])
        for component in Component.allCases {
            for reason in components[component.rawValue]?.why ?? [] {
                listing.add([
                    .text(component.rawValue), .text(reason.sentence(in: Reader.current.language)),
                    .text(reason.delta), .text(reason.record),
                ])
            }
        }
        return listing
    }

    private static func wishes(_ wishes: [StoredExplanation.UnmetWish]) -> Listing {
        var listing = Listing([
            .init(title: .code, name: "code"),
            .init(title: .basis, name: "basis", isFlexible: true),
            .init(title: .remark, name: "text", isFlexible: true),
        ])
        for wish in wishes { listing.add([.text(wish.code), .text(wish.basis), .text(wish.text)]) }
        return listing
    }

    private static func training(_ courses: [StoredExplanation.Course]) -> Listing {
        var listing = Listing([
            .init(title: .course, name: "course"),
            .init(title: .courseName, name: "name", isFlexible: true),
            .init(title: .hours, name: "jp", alignment: .right),
            .init(title: .reason, name: "because", isFlexible: true),
        ])
        for course in courses {
            listing.add([
                .text(course.course), .text(course.name), .text(course.jp.map { "\($0)" }), .text(course.because),
            ])
        }
        return listing
    }
}
