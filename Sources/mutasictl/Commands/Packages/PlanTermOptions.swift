import ArgumentParser
import Postgres
import TransferStore
import Transfers

/// What a plan has to keep besides the gates, and what was settled of single pairs.
struct PlanTermOptions: ParsableArguments {
    @Option(help: ArgumentHelp(.planMostHelp, valueName: "n"))
    var most: Int?

    @Option(help: ArgumentHelp(.planMostFromHelp, valueName: "unit=n"))
    var mostFrom: [UnitLimitArgument] = []

    @Option(help: ArgumentHelp(.planMostToHelp, valueName: "unit=n"))
    var mostTo: [UnitLimitArgument] = []

    @Option(help: ArgumentHelp(.planFixHelp, valueName: "nip=need"))
    var fix: [PairArgument] = []

    @Option(help: ArgumentHelp(.planForbidHelp, valueName: "nip=need"))
    var forbid: [PairArgument] = []

    @Option(help: ArgumentHelp(.planAddHelp, valueName: "nip=need"))
    var add: [PairArgument] = []

    func validate() throws {
        if let most, most < 0 { throw ValidationError(Phrase.outOfBounds("--most", 0...1_000_000).text) }
        let settled = fix + forbid + add
        guard Set(settled).count == settled.count else { throw ValidationError(Phrase.pairSettledTwice.text) }
    }

    /// The quotas.
    var quotas: [PlanRequest.Quota] {
        (most.map { [.init(.all, most: $0)] } ?? [])
            + mostFrom.map { .init(.from, unit: $0.unit, most: $0.most) }
            + mostTo.map { .init(.to, unit: $0.unit, most: $0.most) }
    }

    /// What was settled, each employee by their key.
    func rulings(_ session: Session) throws -> [PlanRuling] {
        let people = People(session)
        return try [(PlanRuling.Kind.fix, fix), (.forbid, forbid), (.add, add)].flatMap { kind, pairs in
            try pairs.map { PlanRuling(kind, try people.find(nip: $0.nip).id, for: $0.need) }
        }
    }
}
