internal import Postgres
internal import Transfers

/// Reads seats as they stand today, for the snapshot that a proposal keeps.
struct SeatReader {
    private let session: Session
    private let establishment: Establishment

    init(_ session: Session) throws {
        self.session = session
        establishment = try Establishment(session)
    }

    func seat(_ post: PostCode, in unit: UnitCode, agency own: AgencyCode? = nil) throws -> StoredSeat {
        guard let known = establishment.posts[post.text] else { throw StoreFault.unknownPost(post) }
        guard let place = establishment.units[unit.text],
            let row = try session.query(ProposalSQL.seat(post, unit)).first
        else { throw StoreFault.unknownUnit(unit) }
        let (postName, unitName, needsApproval) = try row.decode(String.self, String.self, Bool.self)
        let seat = Seat(
            post: post,
            level: known.level,
            unit: unit,
            agency: try agency(place.agency ?? own ?? AgencyCode("")),
            leadsUnit: known.category == .structuralAndFunctional,
            needsSpecialApproval: needsApproval
        )
        return StoredSeat(seat, postName: postName, unitName: unitName)
    }

    /// An agency that is not on record is taken for a region without a province: within it the kind of a transfer can be
    /// told, and between it and another one it is refused until somebody enters them.
    private func agency(_ code: AgencyCode) throws -> Agency {
        guard let row = try session.query(ProposalSQL.agency(code)).first else { return Agency(code, .regency) }
        let (kind, province) = try row.decode(String.self, String?.self)
        return Agency(code, try StoredJSON.word(AgencyKind.self, kind), in: province.map { ProvinceCode($0) })
    }
}
