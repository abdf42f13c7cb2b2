public import Postgres
internal import Transfers

/// The register of decrees: every number is given once a year (case 71).
public struct Decrees {
    let session: Session

    /// The register through a session.
    public init(_ session: Session) {
        self.session = session
    }

    /// The decrees on record, the newest first.
    ///
    /// - Parameter package: Only those of this package; nil for all.
    /// - Returns: The decrees.
    /// - Throws: `PostgresError`.
    public func list(of package: PackageID? = nil) throws -> [RegisteredDecree] {
        try session.query(package.map { PackageSQL.decrees(of: $0) } ?? PackageSQL.decrees).map { row in
            let approval = try row.decode(at: 7, as: String?.self)
            let approvedOn = try row.decode(at: 8, as: CivilDate?.self)
            return RegisteredDecree(
                package: PackageID(try row.decode(at: 0)),
                title: try row.decode(at: 1),
                kind: try StoredJSON.word(RegisteredDecree.Kind.self, try row.decode(at: 2)),
                letter: Letter(number: try row.decode(at: 3), date: try row.decode(at: 4)),
                signer: try row.decode(at: 5),
                isActing: try row.decode(at: 6),
                approval: approval.flatMap { number in approvedOn.map { Letter(number: number, date: $0) } },
                isCorrection: try row.decode(at: 9),
                members: try row.decode(at: 10)
            )
        }
    }

    /// Enters a decree; one that undoes or corrects the transfers of several members is entered with the first.
    ///
    /// - Throws: ``StoreFault/decreeNumberTaken(_:)``, `PostgresError`.
    func enter(_ decree: SignedDecree, of package: PackageID) throws {
        guard try session.query(PackageSQL.addDecree(decree, of: package)).first == nil else { return }
        let row = try session.query(PackageSQL.decree(decree.letter)).first
        let entered = try row?.decode(Int64.self, String.self)
        guard decree.kind != .transfer, let entered, entered == (package.number, decree.kind.rawValue) else {
            throw StoreFault.decreeNumberTaken(decree.letter.date.year)
        }
    }
}
