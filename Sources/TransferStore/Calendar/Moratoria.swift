public import Postgres
public import Transfers

/// The windows in which officials are not replaced.
public struct Moratoria {
    private let session: Session

    /// Moratoria through a session, in its transaction where one is open.
    public init(_ session: Session) {
        self.session = session
    }

    /// Those that are not over on a day, or all of them.
    ///
    /// - Parameter day: The day; nil for all.
    /// - Returns: The moratoria.
    /// - Throws: `PostgresError`.
    public func list(on day: CivilDate?) throws -> [StoredMoratorium] {
        try session.query(day.map { MoratoriumSQL.current(on: $0) } ?? MoratoriumSQL.all)
            .map { try StoredMoratorium($0) }
    }

    /// One moratorium; nil when there is none of that identifier.
    ///
    /// - Throws: `PostgresError`.
    public func find(_ id: String) throws -> StoredMoratorium? {
        try session.query(MoratoriumSQL.one(id)).first.map { try StoredMoratorium($0) }
    }

    /// Has everybody who is on the way to another post looked at again.
    ///
    /// - Returns: How many people.
    /// - Throws: `PostgresError`.
    public func askForEvaluations() throws(PostgresError) -> Int {
        try session.query(MoratoriumSQL.askForEvaluations).first?.decode(at: 0, as: Int.self) ?? 0
    }

    /// Adds a moratorium; whoever is on the way to another post is looked at again.
    ///
    /// - Throws: ``CalendarFault``, `PostgresError`.
    public func add(_ moratorium: StoredMoratorium, by actor: String, reason: String? = nil) throws {
        guard Holidays.isTitle(moratorium.basis), Holidays.isTitle(moratorium.jurisdiction) else {
            throw CalendarFault.basisMissing
        }
        guard moratorium.endsOn >= moratorium.startsOn else { throw CalendarFault.impossibleEnd }
        guard Self.isCode(moratorium.id) else { throw CalendarFault.impossibleIdentifier }
        guard !(try session.query(MoratoriumSQL.add(moratorium)).isEmpty) else {
            throw CalendarFault.moratoriumTaken(moratorium.id)
        }
        try session.query(
            MoratoriumSQL.record("add", moratorium, until: moratorium.endsOn, by: actor, reason: reason)
        )
    }

    /// Ends a moratorium earlier than it was to end.
    ///
    /// - Parameters:
    ///   - id: The moratorium.
    ///   - day: Its last day.
    ///   - actor: Who does it, for the record.
    ///   - reason: Why, for the record.
    /// - Returns: The moratorium as it is now.
    /// - Throws: ``CalendarFault``, `NeedRefusal/reasonMissing`, `PostgresError`.
    public func end(_ id: String, on day: CivilDate, by actor: String, reason: String) throws -> StoredMoratorium {
        guard Holidays.isTitle(reason) else { throw NeedRefusal.reasonMissing }
        guard let row = try session.query(MoratoriumSQL.lock(id)).first else {
            throw CalendarFault.unknownMoratorium(id)
        }
        var moratorium = try StoredMoratorium(row)
        guard (moratorium.startsOn...moratorium.endsOn).contains(day) else { throw CalendarFault.impossibleEnd }
        try session.query(MoratoriumSQL.record("end", moratorium, until: day, by: actor, reason: reason))
        try session.execute(MoratoriumSQL.end(id, on: day))
        moratorium.endsOn = day
        return moratorium
    }

    /// Whether a text can be an identifier, as the database checks it.
    private static func isCode(_ text: String) -> Bool {
        text.wholeMatch(of: /[A-Za-z0-9][A-Za-z0-9._:\/-]{0,63}/) != nil
    }
}

extension StoredMoratorium {
    /// Reads a row of ``MoratoriumSQL``.
    init(_ row: Row) throws {
        let (id, jurisdiction, basis, startsOn, endsOn, kinds) = try row.decode(
            String.self,
            String.self,
            String.self,
            CivilDate.self,
            CivilDate.self,
            [Int16].self
        )
        self.init(
            id: id,
            jurisdiction: jurisdiction,
            basis: basis,
            startsOn: startsOn,
            endsOn: endsOn,
            categories: kinds.compactMap { PostCategory(rawValue: Int($0)) }
        )
    }
}
