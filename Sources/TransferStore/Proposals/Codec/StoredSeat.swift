internal import Transfers

/// A seat as JSON keeps it, with the names that post and unit had at the time.
struct StoredSeat: Codable {
    let post: String
    let postName: String
    let level: String
    let unit: String
    let unitName: String
    let agency: String
    let agencyKind: String
    let province: String?
    let leadsUnit: Bool
    let needsSpecialApproval: Bool

    init(_ seat: Seat, postName: String, unitName: String) {
        post = seat.post.text
        self.postName = postName
        level = seat.level.rawValue
        unit = seat.unit.text
        self.unitName = unitName
        agency = seat.agency.code.text
        agencyKind = seat.agency.kind.rawValue
        province = seat.agency.province?.text
        leadsUnit = seat.leadsUnit
        needsSpecialApproval = seat.needsSpecialApproval
    }

    func seat() throws -> Seat {
        Seat(
            post: PostCode(post),
            level: try StoredJSON.word(PostLevel.self, level),
            unit: UnitCode(unit),
            agency: Agency(
                AgencyCode(agency),
                try StoredJSON.word(AgencyKind.self, agencyKind),
                in: province.map { ProvinceCode($0) }
            ),
            leadsUnit: leadsUnit,
            needsSpecialApproval: needsSpecialApproval
        )
    }
}
