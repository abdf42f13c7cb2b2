internal import Postgres
internal import Transfers

extension Assignments {
    /// A basis on record.
    struct StoredBasis {
        let id: Int64
        let basis: AssignmentBasis
    }

    /// Records a decree where it is new, and reads it as it stands; nobody ends it until the transaction does.
    ///
    /// - Parameters:
    ///   - number: Its number.
    ///   - date: Its date; nil for whichever it has.
    ///   - kind: What it is; nil when it is on record already.
    /// - Returns: The decree as it stands.
    /// - Throws: ``AssignmentRefusal``, `AssignmentFault`, `PostgresError`.
    func basis(_ number: String, of date: CivilDate?, _ kind: AssignmentBasis.Kind?) throws -> StoredBasis {
        guard number.contains(where: { !$0.isWhitespace }) else { throw AssignmentFault.basisWithoutNumber }
        if let kind, let date {
            let basis = AssignmentBasis(number: number, date: date, kind)
            // The table refuses a decree that ends before it begins.
            if let last = basis.validUntil, last < date { throw AssignmentFault.basisExpired }
            try session.execute(RosterSQL.addBasis(basis))
        }
        guard let row = try session.query(RosterSQL.basis(number)).first else { throw AssignmentRefusal.basisUnknown }
        let (id, datedOn, level, areas, validUntil, endedOn) = try row.decode(
            Int64.self,
            CivilDate.self,
            String?.self,
            [String].self,
            CivilDate?.self,
            CivilDate?.self
        )
        var stored = AssignmentBasis(number: number, date: datedOn, .instruction)
        if let level, let validUntil {
            stored.kind = .disaster(
                try StoredJSON.word(AssignmentBasis.Level.self, level),
                areas: areas.map { DistrictCode($0) },
                validUntil: validUntil
            )
        }
        guard (date ?? datedOn) == datedOn, (kind ?? stored.kind) == stored.kind else {
            throw AssignmentRefusal.basisDiffers
        }
        if let endedOn, let validUntil, case .disaster(let level, let areas, _) = stored.kind {
            stored.kind = .disaster(level, areas: areas, validUntil: min(validUntil, endedOn))
        }
        return StoredBasis(id: id, basis: stored)
    }
}
