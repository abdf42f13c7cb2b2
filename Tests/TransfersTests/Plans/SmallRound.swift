@testable import Transfers

/// A round of transfers made of few words: needs by number, people by number.
struct SmallRound {
    private var round: PlanRound
    private var needs: [PlannedNeed] = []

    init(needs numbers: ClosedRange<Int64> = 1...3) {
        round = PlanRound(lots: Dictionary(uniqueKeysWithValues: numbers.map { ($0, UInt64($0) << 40) }))
    }

    static func person(_ number: UInt64) -> PersonID { PersonID(high: 0, low: number) }

    mutating func need(
        _ number: Int64,
        people: Int = 1,
        level: PostLevel = .pengawas,
        district: DistrictCode? = nil,
        formation: Formation? = nil,
        holder: (UInt64, Fraction)? = nil
    ) {
        needs.append(
            PlannedNeed(
                number: number,
                people: people,
                target: TargetPost(
                    code: PostCode("J\(number)"),
                    level: level,
                    unit: UnitCode("U\(number)"),
                    agency: "A",
                    district: district,
                    formation: formation
                ),
                holder: holder.map { (Self.person($0.0), $0.1) }
            )
        )
    }

    mutating func allow(
        _ number: UInt64,
        for need: Int64,
        score: Fraction,
        district: DistrictCode? = nil,
        wishes: [Int64] = [],
        standing: Standing = .ranked
    ) throws {
        var candidate = Candidate(
            id: Self.person(number),
            lot: number,
            employment: .pns,
            legalPosition: .active,
            post: HeldPost(code: "J0", level: .pengawas, unit: "U0", agency: "A", since: try date("2020-01-01"))
        )
        candidate.district = district
        candidate.aspirations = wishes.enumerated().map { rank, need in
            Aspiration(rank: rank + 1, post: PostCode("J\(need)"), unit: UnitCode("U\(need)"))
        }
        let evaluation = Evaluation(
            person: candidate.id,
            outcomes: GateOutcomes(),
            standing: standing,
            components: .nothing,
            score: score,
            box: nil,
            missing: [],
            tenure: .zero,
            aspirationsStatedAt: nil,
            lot: number
        )
        round.add(candidate, evaluation, for: need)
    }

    /// The round, once everything was told.
    func settled(_ change: (inout PlanRound) -> Void = { _ in }) -> PlanRound {
        var round = round
        round.settle(needs)
        round.lots = Dictionary(uniqueKeysWithValues: round.people.map { ($0, $0.low << 40) })
        change(&round)
        return round
    }
}

extension TransferPlan {
    /// Who goes where, as `need:person`.
    var words: [String] { moves.map { "\($0.need):\($0.person.low)" } }
}
