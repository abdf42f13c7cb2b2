internal import Postgres
public import Transfers

extension Aspirations {
    /// Whose aspirations are on record, those that were stated longest ago first.
    ///
    /// - Parameters:
    ///   - unit: Only employees of this unit; nil for all.
    ///   - day: The day as of which it is read; nil for what is in force.
    ///   - limit: The most employees.
    /// - Returns: The employees, without what they wish for.
    /// - Throws: ``StoreFault/unknownUnit(_:)``, `PostgresError`.
    public func list(
        in unit: UnitCode? = nil,
        on day: CivilDate? = nil,
        limit: Int
    ) throws -> [ListedAspirations] {
        if let unit, try session.query(NeedSQL.unitExists(unit)).first?.decode(at: 0, as: Bool.self) != true {
            throw StoreFault.unknownUnit(unit)
        }
        let sql = AspirationListSQL.list(in: unit, on: day, limit: limit)
        return try session.query(sql).map { try ListedAspirations($0) }
    }

    /// What an employee asks of any transfer that their proposal would not keep, as things are today.
    ///
    /// - Parameter stored: The proposal.
    /// - Returns: The wishes; none of a proposal whose move is over.
    /// - Throws: ``StoreFault``, `RuleBookFault`, `PostgresError`.
    public func unmet(by stored: StoredProposal) throws -> [UnmetWish] {
        let proposal = stored.proposal
        guard proposal.state.isActive else { return [] }
        let placement = AspirationSQL.placement(of: proposal.person, to: proposal.target.unit)
        guard let row = try session.query(placement).first else { return [] }
        let (notBefore, spouse, present, coming, district, target) = try row.decode(
            CivilDate?.self,
            PersonID?.self,
            String?.self,
            String?.self,
            String?.self,
            String?.self
        )
        let today = try CivilClock(session).today()
        let wishes = PlacementWishes(
            notBefore: notBefore,
            spouse: spouse.map { _ in SpousePlace(stored: present, coming) }
        )
        return wishes.unmet(
            movingOn: proposal.effectiveOn,
            from: district.map { DistrictCode($0) },
            to: target.map { DistrictCode($0) },
            by: try WishRules(try Rules(session).current(on: today), on: today)
        )
    }
}

extension SpousePlace {
    /// A place by the names of districts, as they are stored.
    init(stored present: String?, _ coming: String?) {
        self.init(present: present.map { DistrictCode($0) }, coming: coming.map { DistrictCode($0) })
    }
}
