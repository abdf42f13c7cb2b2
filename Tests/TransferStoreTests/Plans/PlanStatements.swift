import Postgres

@testable import TransferStore
@testable import Transfers

/// The fixed statements on plans of many transfers.
enum PlanStatements {
    private static let nobody = PersonID(high: 0, low: 0)
    private static let id = PlanID(1)
    private static let request = PlanRequest(asOf: .today)
    private static let plan = TransferPlan(
        moves: [],
        needs: [],
        conflicts: [],
        total: 0,
        bound: 0,
        isEnded: false,
        people: [],
        pairs: 0,
        wishes: PlannedWishes()
    )
    private static let move = PlannedMove(
        need: 1,
        person: nobody,
        from: "J",
        origin: "U",
        score: 0,
        standing: .ranked,
        margin: nil,
        wish: nil,
        predecessor: nil,
        chain: nil,
        isFixed: false
    )
    private static let outcome = PlannedOutcome(need: 1, people: 1, placed: 1, candidates: 0, shortfall: nil)

    static let all: [SQL] = [
        PlanSQL.needLots([1], seed: "x"), PlanSQL.lots([nobody], seed: "x"), PlanSQL.couples([nobody]),
        PlanSQL.units(below: "U"),
        PlanSQL.add(plan, request, quotas: JSONB("[]"), ruleVersion: "x", seed: "x", job: nil),
        PlanSQL.addNeed(outcome, of: id), PlanSQL.addMove(move, of: id),
        PlanSQL.addRuling(PlanRuling(.fix, nobody, for: 1), of: id),
        PlanSQL.addConflict(PlannedConflict(need: 1, passedOver: nobody, arrived: nobody), of: id),
        PlanSQL.addRates(id, candidates: [nobody], chosen: [nobody], asOf: .today), PlanSQL.all(.one), PlanSQL.one(id),
        PlanSQL.ofJob(1), PlanSQL.lock(id), PlanSQL.take(id, into: PackageID(1)), PlanSQL.needs(id),
        PlanSQL.moves(id), PlanSQL.rulings(id), PlanSQL.conflicts(id), PlanSQL.readsRates, PlanSQL.rates(id),
        PeopleSQL.find(nobody), RetentionSQL.plans(before: .today, most: 1),
    ]
}
