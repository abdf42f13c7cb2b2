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

    /// Registers a need, open for evaluation; the post's standard is kept with it as it stands now.
    ///
    /// - Parameters:
    ///   - need: What the operator states.
    ///   - today: The day on which it is stated.
    /// - Returns: Its number.
    /// - Throws: `NeedFault`, ``StoreFault``, `PostgresError`.
    public func add(_ need: Need, on today: CivilDate) throws -> NeedID {
        if let fault = need.faults(on: today).first { throw fault }
        guard try holds(NeedSQL.postExists(need.post)) else { throw StoreFault.unknownPost(need.post) }
        guard try holds(NeedSQL.unitExists(need.unit)) else { throw StoreFault.unknownUnit(need.unit) }
        guard try Rules(session).current(on: today).profiles.contains(where: { $0.name == need.profile }) else {
            throw StoreFault.unknownProfile(need.profile)
        }
        let basis: Urgency.Basis? = if case .urgent(let basis) = need.urgency { basis } else { nil }
        if let row = try session.query(NeedSQL.add(need, basis)).first {
            return NeedID(try row.decode(at: 0, as: Int64.self))
        }
        let holder = try session.query(NeedSQL.holder(of: need.post, in: need.unit)).first
        throw StoreFault.needTaken(by: NeedID(try holder?.decode(at: 0, as: Int64.self) ?? 0))
    }

    /// The needs on record.
    ///
    /// - Throws: `PostgresError`.
    public func list(_ filter: Filter = .live) throws -> [RegisteredNeed] {
        let sql =
            switch filter {
            case .live: NeedSQL.live
            case .all: NeedSQL.all
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

    private func holds(_ sql: SQL) throws -> Bool {
        try session.query(sql).first?.decode(at: 0, as: Bool.self) ?? false
    }
}
