internal import Postgres
internal import Transfers

/// Reads all holders of posts with what signals are seen by, a page at a time: memory does not grow with the province.
struct HolderReader {
    private let session: Session
    private let asOf: CivilDate
    private let establishment: Establishment
    private let places: ServicePlaces

    init(_ session: Session, asOf: CivilDate, _ establishment: Establishment) {
        self.session = session
        self.asOf = asOf
        self.establishment = establishment
        places = ServicePlaces(hardship: establishment.hardshipUnits)
    }

    private static var pageSize: Int { 5_000 }

    /// Gives each holder to a closure, in the order of their keys.
    func forEach(_ body: (Candidate) throws -> Void) throws {
        var last = PersonID(high: 0, low: 0)
        while true {
            let page = try session.query(HolderSQL.page(after: last, limit: Self.pageSize))
            guard page.count > 0 else { return }
            let end = try page[page.count - 1].decode(at: 0, as: PersonID.self)
            var service = try OrderedRows(
                session.query(HolderSQL.service(in: places.units, after: last, through: end))
            )
            for row in page { try body(try holder(row, &service)) }
            last = end
        }
    }

    private func holder(_ row: Row, _ service: inout OrderedRows) throws -> Candidate {
        let (id, kind, position, post, since, unit, agency, bornOn) = try row.decode(
            PersonID.self,
            String.self,
            Int.self,
            String.self,
            CivilDate.self,
            String.self,
            String?.self,
            CivilDate.self
        )
        guard let known = establishment.posts[post] else { throw StoreFault.unknownPost(PostCode(post)) }
        guard let place = establishment.units[unit] else { throw StoreFault.unknownUnit(UnitCode(unit)) }
        var holder = Candidate(
            id: id,
            lot: 0,
            // The table's check allows no other words.
            employment: EmploymentKind(rawValue: kind) ?? .pns,
            legalPosition: LegalPosition(rawValue: position),
            post: HeldPost(
                code: known.code,
                level: known.level,
                unit: place.code,
                agency: place.agency ?? AgencyCode(agency ?? ""),
                since: since,
                formation: nil
            )
        )
        holder.retirement = known.retirementAge.flatMap { bornOn.adding(years: $0) }
        holder.hardship = try hardship(of: holder, &service)
        return holder
    }

    private func hardship(of holder: Candidate, _ service: inout OrderedRows) throws -> HardshipService {
        var record = ServiceRecord(
            holder.post,
            asOf: asOf,
            places: places
        )
        try service.take(holder.id) { row in
            let (_, start, last, post, unit) = try row.decode(
                PersonID.self,
                CivilDate.self,
                CivilDate?.self,
                String.self,
                String.self
            )
            record.add(post: post, unit: unit, from: start, through: last)
        }
        return record.hardship
    }
}
