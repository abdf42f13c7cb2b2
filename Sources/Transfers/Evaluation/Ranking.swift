/// The order of the evaluated: those who may be proposed by score, those who may on a condition after them, and the rest.
///
/// The order depends on the evaluations alone, never on the order in which they arrive.
public struct Ranking: Sendable {
    /// One place of the order.
    public struct Entry: Sendable {
        /// The place among those who may be proposed, from 1; nil for the rest.
        public let position: Int?
        /// The evaluation.
        public let evaluation: Evaluation
        /// What put the entry behind the one before it when their scores are equal; nil when the scores differ.
        public let tieBreak: TieBreak?
    }

    /// Those who may be proposed.
    public let ranked: [Entry]
    /// Those who may be proposed on a condition; their places follow those of the ranked.
    public let conditional: [Entry]
    /// Those who may not, best score first, those without a score last.
    public let notRankable: [Entry]

    /// Orders evaluations of one target.
    public init(_ evaluations: some Sequence<Evaluation>) {
        var groups: [Standing: [Evaluation]] = [:]
        for evaluation in evaluations { groups[evaluation.standing, default: []].append(evaluation) }
        ranked = Self.entries(Self.ordered(groups[.ranked] ?? []), from: 1)
        conditional = Self.entries(Self.ordered(groups[.conditional] ?? []), from: ranked.count + 1)
        notRankable = Self.entries(Self.ordered(groups[.notRankable] ?? []), from: nil)
    }

    /// An order of which something was left out.
    public init(ranked: [Entry], conditional: [Entry], notRankable: [Entry]) {
        self.ranked = ranked
        self.conditional = conditional
        self.notRankable = notRankable
    }

    /// Tens of thousands are barred, and nothing is known of them that comes before the wishes: they stand behind all others,
    /// and are not compared component by component.
    private static func ordered(_ evaluations: [Evaluation]) -> [Evaluation] {
        var known: [Evaluation] = []
        var barred: [(key: Barred, place: Int)] = []
        for (place, evaluation) in evaluations.enumerated() {
            if let key = Barred(evaluation) { barred.append((key, place)) } else { known.append(evaluation) }
        }
        known.sort { TieBreak.precedes($0, $1) }
        barred.sort { $0.key < $1.key }
        return known + barred.map { evaluations[$0.place] }
    }

    /// What tells those apart of whom nothing else is known.
    private struct Barred: Comparable {
        let statedAt: Int64
        let lot: UInt64
        let person: PersonID

        init?(_ evaluation: Evaluation) {
            let components = evaluation.components
            guard evaluation.score == nil, components.competence == nil, components.performance == nil,
                evaluation.tenure == .zero
            else { return nil }
            statedAt = evaluation.aspirationsStatedAt?.microseconds ?? .max
            lot = evaluation.lot
            person = evaluation.person
        }

        static func < (left: Barred, right: Barred) -> Bool {
            (left.statedAt, left.lot, left.person.high, left.person.low)
                < (right.statedAt, right.lot, right.person.high, right.person.low)
        }
    }

    private static func entries(_ evaluations: [Evaluation], from first: Int?) -> [Entry] {
        evaluations.indices.map { index in
            Entry(
                position: first.map { $0 + index },
                evaluation: evaluations[index],
                tieBreak: index == 0 ? nil : TieBreak(between: evaluations[index - 1], and: evaluations[index])
            )
        }
    }
}
