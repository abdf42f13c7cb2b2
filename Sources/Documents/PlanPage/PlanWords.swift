internal import Transfers

/// The fixed texts of a plan's page.
struct PlanWords: Sendable {
    let plan: String
    let skip: String
    let draft: String
    let contents: String
    // What is told at the head.
    let mode, asOf, plannedAt, total, proof, best, people, filled, wished: String
    let of: String
    let nobody: String
    // The flow.
    let flow, flowLead, loses, gains: String
    let others: String
    let flowRest: String
    // The chains.
    let chains, chainLead, chain, falls, back, continues: String
    // The moves.
    let moves, movesLead, person, from, to, score, margin, marginHelp, wish, why: String
    let choice, fixed, conditional: String
    // The needs.
    let needs, need, post, unit, asked, placed, state, full: String
    // The units.
    let units, unitsLead, balance: String
    // The shares.
    let shares, sharesLead, stated, met, firstMet: String
    let group, candidates, chosen, share, alert: String
    // The conflicts.
    let conflicts, conflictsLead, passedOver, arrived: String
    let footer: String
    /// How several people are counted, behind their number.
    let counted: (one: String, many: String)

    func count(_ people: Int) -> String {
        "\(people)\u{A0}\(people == 1 ? counted.one : counted.many)"
    }

    static func `in`(_ language: Language) -> PlanWords {
        switch language {
        case .indonesian: indonesian
        case .english: english
        }
    }
}
