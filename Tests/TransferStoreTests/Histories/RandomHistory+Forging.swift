import Postgres
import Testing

extension RandomHistory {
    /// One invariant is to be broken by plain SQL, which has to be refused; what was not tried yet comes first.
    mutating func forge() throws {
        let shuffled = ForgedChange.all.shuffled(using: &generator)
        let salt = Int.random(in: 0..<1000, using: &generator)
        for forged in shuffled.filter({ !isRefused($0) }) + shuffled {
            let victim = SQL(
                unchecked: "select id from (\(forged.victims)) v order by md5(id::text || '\(salt)') limit 1"
            )
            guard let id = try session.query(victim).first?.decode(at: 0, as: Int64.self) else { continue }
            return try attempt(forged, of: id)
        }
    }

    private func isRefused(_ forged: ForgedChange) -> Bool {
        refusedForgeries.contains("\(forged.invariant) \(forged.name)")
    }

    private mutating func attempt(_ forged: ForgedChange, of id: Int64) throws {
        do {
            try session.transaction { try session.script(forged.script.replacing("$id", with: "\(id)")) }
            Issue.record("\(place): invariant \(forged.invariant) was broken by: \(forged.name) of \(id)")
        } catch let error as PostgresError {
            let isNamed = error.constraint != nil || error.sqlState == .insufficientPrivilege
            #expect(isNamed, "\(place), \(forged.name): \(error)")
            refusedForgeries.insert("\(forged.invariant) \(forged.name)")
        }
    }
}
