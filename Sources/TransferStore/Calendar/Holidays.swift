public import Postgres
public import Transfers

/// The calendar that operators keep.
public struct Holidays {
    private let session: Session

    /// The calendar through a session.
    public init(_ session: Session) {
        self.session = session
    }

    /// Holidays of the nation and of one district.
    ///
    /// - Parameter district: nil for the nation's alone.
    /// - Returns: the calendar.
    /// - Throws: `PostgresError`.
    public func calendar(district: String? = nil) throws(PostgresError) -> WorkingCalendar {
        let rows = try session.query(HolidaySQL.days(district))
        var days: Set<CivilDate> = []
        for row in rows { days.insert(try row.decode(at: 0)) }
        return WorkingCalendar(holidays: days)
    }

    /// The holidays of a year, those of regions too.
    ///
    /// - Throws: `PostgresError`.
    public func list(of year: Int) throws -> [Holiday] {
        try session.query(HolidaySQL.list(of: year)).map { try Holiday($0) }
    }

    /// All holidays as they were known at the end of a day, those of regions too.
    ///
    /// - Parameter day: By the clock of the capital; nil for now.
    /// - Returns: The holidays in the order of their days.
    /// - Throws: `PostgresError`.
    public func all(on day: CivilDate? = nil) throws -> [Holiday] {
        let known = try session.query(HolidaySQL.all).map { try Holiday($0) }
        guard let day else { return known }
        var calendar: [HolidayKey: Holiday] = [:]
        for holiday in known { calendar[HolidayKey(day: holiday.day, region: holiday.region)] = holiday }
        for row in try session.query(HolidaySQL.changes(since: day)) { try HolidayChange(row).undo(in: &calendar) }
        return calendar.values.sorted { ($0.day, $0.region ?? "") < ($1.day, $1.region ?? "") }
    }

    /// Adds a holiday; running deadlines are counted anew by whoever calls.
    ///
    /// - Parameters:
    ///   - holiday: The day, with the decree it rests on.
    ///   - actor: Who does it, for the record.
    ///   - reason: Why, for the record.
    /// - Throws: ``CalendarFault``, `PostgresError`.
    public func add(_ holiday: Holiday, by actor: String, reason: String? = nil) throws {
        guard let basis = holiday.basis, Self.isTitle(holiday.name), Self.isTitle(basis),
            holiday.region.map(Self.isTitle) ?? true
        else { throw CalendarFault.basisMissing }
        guard !(try session.query(HolidaySQL.add(holiday)).isEmpty) else {
            throw CalendarFault.holidayTaken(holiday.day)
        }
        try session.query(HolidaySQL.record("add", holiday, by: actor, reason: reason))
    }

    /// Removes a holiday that was entered by mistake, or withdrawn.
    ///
    /// - Returns: What was removed.
    /// - Throws: ``CalendarFault``, `PostgresError`.
    public func remove(_ day: CivilDate, region: String? = nil, by actor: String, reason: String) throws -> Holiday {
        guard Self.isTitle(reason) else { throw NeedRefusal.reasonMissing }
        guard let row = try session.query(HolidaySQL.one(day, region)).first else { throw CalendarFault.noHoliday(day) }
        let holiday = try Holiday(row)
        try session.execute(HolidaySQL.remove(day, region))
        try session.query(HolidaySQL.record("remove", holiday, by: actor, reason: reason))
        return holiday
    }

    static func isTitle(_ text: String) -> Bool {
        !text.allSatisfy(\.isWhitespace) && text.count <= 300 && !text.contains(where: \.isNewline)
    }
}

extension Holiday {
    /// Reads a row of ``HolidaySQL``.
    init(_ row: Row) throws {
        let (day, name, kind, region, basis) = try row.decode(
            CivilDate.self,
            String.self,
            String.self,
            String?.self,
            String?.self
        )
        self.init(day: day, name: name, kind: try StoredJSON.word(Kind.self, kind), region: region, basis: basis)
    }
}
