public import Postgres
public import Transfers

/// The register of needs.
public struct Needs {
    let session: Session

    /// The register through a session, in its transaction where one is open.
    public init(_ session: Session) {
        self.session = session
    }

    /// Which needs a list shows.
    public enum Filter: Sendable {
        /// Those that may still be filled, the most pressing first.
        case live
        /// All of them, the newest first.
        case all
    }

    /// Registers a need; the post's standard is kept with it as it stands now.
    ///
    /// - Parameters:
    ///   - need: What is stated.
    ///   - today: The day on which it is stated.
    ///   - person: Who states it, which makes it a draft; nil for a need that was decided elsewhere, as those of an import
    ///     are, and is open at once.
    ///   - role: In which role they do; nil for the usual one.
    /// - Returns: Its number.
    /// - Throws: `NeedFault`, ``StoreFault``, `PostgresError`.
    public func add(
        _ need: Need,
        on today: CivilDate,
        by person: PersonID? = nil,
        as role: OfficeRole? = nil
    ) throws -> NeedID {
        let role = try person == nil ? nil : admit(person, role, to: .stated)
        try check(need, on: today, isDecidedElsewhere: person == nil)
        if let row = try session.query(NeedSQL.add(need, need.urgency.basis, by: person, as: role)).first {
            return NeedID(try row.decode(at: 0, as: Int64.self))
        }
        throw StoreFault.needTaken(by: try holder(of: need))
    }

    func check(_ need: Need, on today: CivilDate, isDecidedElsewhere: Bool = false) throws {
        let rules = try Rules(session).current(on: today)
        let faults = need.faults(on: today, horizon: try Limit(rules, .needHorizon, on: today))
        if let fault = faults.first(where: { !isDecidedElsewhere || !$0.isOfStart }) { throw fault }
        guard try holds(NeedSQL.postExists(need.post)) else { throw StoreFault.unknownPost(need.post) }
        guard try holds(NeedSQL.unitExists(need.unit)) else { throw StoreFault.unknownUnit(need.unit) }
        guard rules.profiles.contains(where: { $0.name == need.profile }) else {
            throw StoreFault.unknownProfile(need.profile)
        }
    }

    /// The live need that asks for the same post in the same unit.
    func holder(of need: Need) throws -> NeedID {
        let holder = try session.query(NeedSQL.holder(of: need.post, in: need.unit)).first
        return NeedID(try holder?.decode(at: 0, as: Int64.self) ?? 0)
    }

    /// The needs on record.
    ///
    /// - Parameters:
    ///   - filter: Which.
    ///   - page: Which part of all of them.
    /// - Returns: The needs.
    /// - Throws: `PostgresError`.
    public func list(_ filter: Filter = .live, _ page: Page = .whole) throws -> [RegisteredNeed] {
        let sql =
            switch filter {
            case .live: NeedSQL.live
            case .all: NeedSQL.all(page)
            }
        return try session.query(sql).map { try RegisteredNeed($0) }
    }

    /// One need.
    ///
    /// - Throws: ``StoreFault/unknownNeed(_:)``, `PostgresError`.
    public func show(_ id: NeedID) throws -> RegisteredNeed {
        guard let row = try session.query(NeedSQL.one(id)).first else { throw StoreFault.unknownNeed(id) }
        return try RegisteredNeed(row)
    }

    /// One need, which nobody else moves until the transaction ends.
    ///
    /// - Throws: ``StoreFault/unknownNeed(_:)``, `PostgresError`.
    public func lock(_ id: NeedID) throws -> RegisteredNeed {
        guard session.isInTransaction else { throw PostgresError(.usage, "a need is changed in a transaction") }
        guard let row = try session.query(NeedSQL.lock(id)).first else { throw StoreFault.unknownNeed(id) }
        return try RegisteredNeed(row)
    }

    func holds(_ sql: SQL) throws -> Bool {
        try session.query(sql).first?.decode(at: 0, as: Bool.self) ?? false
    }
}
