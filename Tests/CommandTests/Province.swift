import FoundationEssentials
import Postgres
import Synchronization
import TestSupport
import TransferStore
import Transfers

/// The demonstration province, imported by the program itself, with the need of the worked example evaluated.
struct Province {
    static let sari = "198703142011012907"
    static let budi = "198508212010011904"
    static let dewi = "199002022014022903"
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../seeds").path

    let control: Control
    let need: NeedID
    let evaluation: StoredEvaluation

    /// The first of a process imports and evaluates; the others copy what came of it.
    init() throws {
        let first = try Self.first.withLock { made in
            let first = try made ?? Self.make()
            made = first
            return first
        }
        control = try Control(copying: first.database)
        (need, evaluation) = (first.need, first.evaluation)
    }

    private typealias First = (database: TestDatabase, need: NeedID, evaluation: StoredEvaluation)
    private static let first = Mutex<First?>(nil)

    private static func make() throws -> First {
        let control = try Control()
        let imported = try control("import", folder)
        guard imported.status == 0 else { throw Unusable(talk: imported.talk) }
        let session = try control.database.session()
        defer { session.close() }
        try session.ascertainEverybody()
        let needs = try Needs(session).list(.all)
        let need = try needs.first { $0.need.post.text == "J-KASI-PROMKES" }?.id ?? register(session)
        guard let day = CivilDate(year: 2025, month: 10, day: 1) else { throw Unusable(talk: "no such day") }
        let evaluation = try session.transaction(.repeatableRead) { try Evaluations(session).run(need, asOf: day) }
        return (control.database, need, evaluation)
    }

    private static func register(_ session: Session) throws -> NeedID {
        guard let day = CivilDate(year: 2025, month: 10, day: 1) else { throw Unusable(talk: "no such day") }
        let need = Need(
            source: .vacancy,
            evidence: NeedEvidence(institution: "K=1, B=0"),
            post: "J-KASI-PROMKES",
            unit: "U-BKWK-PP",
            effectiveOn: day
        )
        return try Needs(session).add(need, on: day)
    }

    struct Unusable: Error {
        let talk: String
    }
}
