import TransferStore
import Transfers

extension ProposalPage {
    /// Why there is a need, who else moves with this one, what the evaluation found, and what the gates say.
    func grounds(isWhole: Bool) -> Sheet {
        let stated = need.need
        var sheet = Sheet()
        sheet.add(.need, "need", .text("\(need.id), \(Phrase.needSource(stated.source).text)"))
        sheet.add(.competenceEvidence, "evidence_competence", .text(stated.evidence.competence))
        sheet.add(.performanceEvidence, "evidence_performance", .text(stated.evidence.performance))
        sheet.add(.institutionEvidence, "evidence_institution", .text(stated.evidence.institution))
        sheet.add(.basisNumber, "basis", .text(stated.urgency.basis.map { "\($0.decreeNumber), \($0.decreeDate)" }))
        for companion in companions { sheet.add(.packageWith, "package_with", .text(companion.moveInWords)) }
        if let evaluation {
            let place = evaluation.place.map { ", \(Phrase.rank.text.lowercased()) \($0)" } ?? ""
            let score = evaluation.score.map { ", \(Phrase.score.text.lowercased()) \($0)" } ?? ""
            sheet.add(.found, "found", .text(Phrase.standing(evaluation.standing).text + place + score))
        }
        guard let check = stored.proposal.facts.gates else { return sheet }
        sheet.add(.gatesAsOf, "gates_as_of", .date(check.asOf))
        for outcome in [GateOutcome.block, .waivable, .warn, .notExamined] {
            let sentences = Self.sentences(check.outcomes.codes(with: outcome), outcome, explanation)
            if outcome == .notExamined, !isWhole, !sentences.isEmpty {
                let count = check.outcomes.codes(with: outcome).count
                sheet.add(.gates(outcome), "gates", .text(Phrase.notExaminedOfPage(count).text))
                continue
            }
            for (place, sentence) in sentences.enumerated() {
                sheet.add(place == 0 ? .gates(outcome) : .continued, "gates", .text(sentence))
            }
        }
        return sheet
    }

    /// Which of the restricted gates it is, only a restricted role reads: they are one sentence, told once.
    private static func sentences(
        _ codes: [GateCode],
        _ outcome: GateOutcome,
        _ explanation: StoredExplanation?
    ) -> [String] {
        var told: [String] = []
        for code in codes {
            // After a later check an outcome may be another than the one that was explained.
            let gate = explanation?.gates.first { $0.code == code.text && $0.result == outcome.name }
            let name = code.isRestricted ? "ADM" : code.text
            let sentence = gate?.sentence(in: Reader.current.language).map { "\(name): \($0)" } ?? name
            if !told.contains(sentence) { told.append(sentence) }
        }
        return told
    }

    /// What each component gave to the score.
    var componentList: Listing {
        var listing = Listing([
            .init(title: .component, name: "component", isFlexible: true),
            .init(title: .value, name: "value", alignment: .right),
            .init(title: .weight, name: "weight", alignment: .right),
            .init(title: .contribution, name: "contribution", alignment: .right),
        ])
        for component in Component.allCases {
            guard let found = explanation?.components?[component.rawValue] else { continue }
            listing.add([
                .word(component.rawValue, .component(component)), .decimal(found.value), .decimal(found.weight),
                .decimal(found.contribution),
            ])
        }
        return listing
    }

    /// The gates that need attention, each with its sentence.
    var gateList: Listing {
        var listing = Listing([
            .init(title: .gate, name: "gate"), .init(title: .outcome, name: "result"),
            .init(title: .remark, name: "text", isFlexible: true),
        ])
        guard let check = stored.proposal.facts.gates else { return listing }
        for outcome in [GateOutcome.block, .waivable, .warn, .notExamined] {
            for sentence in Self.sentences(check.outcomes.codes(with: outcome), outcome, explanation) {
                let parts = sentence.split(separator: ":", maxSplits: 1).map(String.init)
                let words = parts.count > 1 ? String(parts[1].dropFirst()) : nil
                listing.add([.text(parts[0]), .word(outcome.name, .gateOutcome(outcome.name)), .text(words)])
            }
        }
        return listing
    }
}
