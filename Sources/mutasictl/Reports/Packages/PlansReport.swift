import TransferStore
import Transfers

extension Listing {
    /// Plans, one under the other.
    init(_ plans: [PlanSummary]) {
        self.init([
            .init(title: .planNumber, name: "plan", alignment: .right), .init(title: .planMode, name: "mode"),
            .init(title: .asOf, name: "as_of"), .init(title: .planNeeds, name: "needs", alignment: .right),
            .init(title: .planMoves, name: "moves", alignment: .right),
            .init(title: .planTotal, name: "total", alignment: .right),
            .init(title: .planGap, name: "gap", alignment: .right),
            .init(title: .planBase, name: "base", alignment: .right, isSecondary: true),
            .init(title: .package, name: "package", alignment: .right),
            .init(title: .at, name: "planned_at", isSecondary: true),
        ])
        for plan in plans {
            add([
                .number(Int(plan.id.number)), .word(plan.mode.rawValue, .planMode(plan.mode)), .date(plan.asOf),
                .number(plan.needs), .number(plan.moves), .points(plan.total), .points(plan.gap),
                .number(plan.base.map { Int($0.number) }), .number(plan.package.map { Int($0.number) }),
                .time(plan.plannedAt),
            ])
        }
    }
}
