internal import Postgres
internal import Transfers

extension Reading {
    /// Refuses a paper about an employee whom the official may not read about.
    ///
    /// - Throws: ``ReadingFault/conflictOfInterest``, `PostgresError`.
    public func require(_ paper: PaperID) throws {
        guard try withheld([paper]).isEmpty else { throw ReadingFault.conflictOfInterest }
    }

    /// Those of some papers that are about an employee whom the official may not read about, if only among others.
    ///
    /// - Throws: `PostgresError`.
    public func withheld(_ papers: [PaperID]) throws -> Set<PaperID> {
        var papersOf: [PersonID: Set<PaperID>] = [:]
        for row in try session.query(PaperSQL.people(papers)) {
            let (paper, person) = try row.decode(Int64.self, PersonID.self)
            papersOf[person, default: []].insert(PaperID(paper))
        }
        let people = try withheld(.paper, of: Array(papersOf.keys))
        return people.reduce(into: []) { $0.formUnion(papersOf[$1] ?? []) }
    }
}
