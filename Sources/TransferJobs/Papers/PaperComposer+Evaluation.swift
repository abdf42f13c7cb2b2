import Documents
import TransferStore
import Transfers

extension PaperComposer {
    func evaluationSheet() throws -> EvaluationSheet {
        let employee = try employee()
        let evaluation = try Proposals(session).evaluation(of: stored)
        let json = try Evaluations(session).explanation(evaluation.run.id, nip: employee.nip)
        let found = try StoredExplanation(json: json)
        let place = evaluation.place.map { " (peringkat \($0))" } ?? ""
        return EvaluationSheet(
            letterhead: Letterhead(office),
            proposal: "\(stored.id)",
            employee: employee,
            target: target,
            asOf: evaluation.run.asOf,
            rules: "versi \(evaluation.run.ruleVersion), profil \(evaluation.run.profile.text)",
            standing: PaperWords.standing(evaluation.standing),
            score: evaluation.score.map { PaperWords.decimal($0) + place } ?? "-",
            functional: try functionalFacts(of: stored),
            gates: gates(found.gates),
            components: components(found.components ?? [:]),
            missing: found.missing ?? [],
            training: (found.training ?? []).map {
                [$0.name ?? $0.course, $0.because].compactMap { $0 }.joined(separator: ": ")
            }
        )
    }

    /// Gates that say something; those that stand for several kept from most readers say the same, and say it once.
    private func gates(_ found: [StoredExplanation.Gate]) -> [EvaluationSheet.Gate] {
        var gates: [EvaluationSheet.Gate] = []
        for gate in found where gate.result != "PASS" {
            let line = EvaluationSheet.Gate(
                code: gate.code,
                result: PaperWords.outcome(gate.result),
                text: gate.text.map(PaperWords.withCommas) ?? "-",
                basis: gate.basis ?? "-"
            )
            if !gates.contains(line) { gates.append(line) }
        }
        return gates
    }

    private func components(_ found: [String: StoredExplanation.Component]) -> [EvaluationSheet.Component] {
        Component.allCases.compactMap { component in
            guard let values = found[component.rawValue] else { return nil }
            return EvaluationSheet.Component(
                PaperWords.component(component),
                value: values.value.map(PaperWords.decimal) ?? "-",
                weight: PaperWords.decimal(values.weight),
                contribution: values.contribution.map(PaperWords.decimal) ?? "-",
                why: values.why.map { PaperWords.withCommas($0.text) }.joined(separator: "\n")
            )
        }
    }
}
