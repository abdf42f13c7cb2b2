import Postgres

/// A table of the engine, as vacuum leaves it.
struct TableHealth {
    var name: String
    var live: Int
    var dead: Int
    /// How long ago it was vacuumed last; nil for never since the statistics began.
    var sinceVacuum: Interval?
    /// Its own setting takes it from autovacuum.
    var isLeftOut: Bool

    static func read(_ session: Session) throws(PostgresError) -> [TableHealth] {
        var tables: [TableHealth] = []
        for row in try session.query(.tableHealth) {
            let (name, live, dead, sinceVacuum, isLeftOut) = try row.decode(
                String.self,
                Int.self,
                Int.self,
                Interval?.self,
                Bool.self
            )
            tables.append(
                TableHealth(name: name, live: live, dead: dead, sinceVacuum: sinceVacuum, isLeftOut: isLeftOut)
            )
        }
        return tables
    }

    /// Autovacuum looks every minute; by then a drain at full speed leaves some millions.
    private static let manyDead = 1_000_000
    private static let veryManyDead = 30_000_000
    private static let patience: Int64 = 10 * 60 * 1_000_000

    var findings: [Finding] {
        if isLeftOut { return [.critical("autovacuum", .tableLeftOut, at: name, .resetAutovacuum(name))] }
        let isNeglected = sinceVacuum.map { $0.lengthInMicroseconds > Self.patience } ?? true
        let isCrowded = dead >= Self.manyDead && dead > live
        guard isCrowded, isNeglected || dead >= Self.veryManyDead else { return [] }
        let what = Phrase.deadRows(dead, live: live, sinceVacuum: sinceVacuum)
        return dead >= Self.veryManyDead
            ? [.critical("dead_rows", what, at: name, .vacuum(name))]
            : [.warning("dead_rows", what, at: name, .vacuum(name))]
    }

    static func findings(_ tables: [TableHealth]) -> [Finding] {
        let bad = tables.flatMap(\.findings)
        return bad.isEmpty ? [.fine("dead_rows", .deadRowsFine(tables.reduce(0) { $0 + $1.dead }))] : bad
    }
}
