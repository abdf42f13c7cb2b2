internal import Postgres
import Transfers

extension StandingAspirations {
    /// Reads a row of ``AspirationSQL/latest(of:)``; the closure reads the wishes of a profile by its number.
    init(_ row: Row, of person: PersonID, wishes: (Int64) throws -> [Aspiration]) throws {
        let districts: [String] = try row.decode(at: 1)
        let remote: String? = try row.decode(at: 2)
        let spouse: PersonID? = try row.decode(at: 5)
        let profile = AspirationProfile(
            employee: person,
            wishes: try wishes(try row.decode(at: 0)),
            districts: districts.map { DistrictCode($0) },
            remote: remote.flatMap { Willingness(rawValue: $0) },
            remoteCondition: try row.decode(at: 3),
            notBefore: try row.decode(at: 4),
            joint: spouse.map { JointPlacement(with: $0, enteredBy: person) },
            statedOn: try row.decode(at: 8)
        )
        self.init(
            profile,
            accommodation: try row.decode(at: 6),
            origin: .stated(at: try row.decode(at: 9)),
            isWithdrawn: try row.decode(at: 7)
        )
    }

    /// Reads rows of ``AspirationSQL/current(of:)``, which name no post or unit where a district alone is wished for;
    /// today stands for a day that the file left open.
    init(imported rows: Rows, of person: PersonID, on today: CivilDate) throws {
        var profile = AspirationProfile(employee: person, statedOn: today)
        var stated: CivilDate?
        for row in rows {
            let wish = try Aspiration(row)
            if wish.post != nil || wish.unit != nil {
                profile.wishes.append(wish)
            } else if let district = wish.district, !profile.districts.contains(district) {
                profile.districts.append(district)
            }
            if let remote = try row.decode(at: 4, as: String?.self) { profile.remote = Willingness(rawValue: remote) }
            guard let day = try row.decode(at: 5, as: CivilDate?.self) else { continue }
            stated = min(stated ?? day, day)
        }
        profile.statedOn = stated ?? today
        self.init(profile, origin: .imported(on: stated))
    }
}

extension Aspiration {
    /// Reads the choice, the post, the unit and the district at the beginning of a row.
    init(_ row: Row) throws {
        self.init(
            rank: try row.decode(at: 0),
            post: try row.decode(at: 1, as: String?.self).map { PostCode($0) },
            unit: try row.decode(at: 2, as: String?.self).map { UnitCode($0) },
            district: try row.decode(at: 3, as: String?.self).map { DistrictCode($0) }
        )
    }
}
