internal import Postgres
internal import Transfers

/// What is on record of the authority in which decrees are signed, gate E26.
struct Signers {
    let session: Session

    /// A signer with the standing that is on record, whatever was said of it: who acts for another (Plt, Plh) signs by a
    /// written approval only.
    ///
    /// - Throws: `PostgresError`.
    func known(_ signer: Signer, on day: CivilDate) throws -> Signer {
        let row = try session.query(PackageSQL.isActing(signer.person, on: day)).first
        guard try row?.decode(at: 0, as: Bool.self) ?? false, signer.standing == .definitive else { return signer }
        return Signer(signer.person, .acting(approval: nil))
    }
}
