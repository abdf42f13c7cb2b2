/// Computes deadlines by the rules and the calendar in force.
public struct DeadlineCalculator: Sendable {
    /// The rules, which hold the lengths.
    public let rules: RuleBook
    /// The working days.
    public let calendar: WorkingCalendar
    /// The version of the holidays, kept with every deadline.
    public let calendarVersion: String

    /// A calculator.
    public init(rules: RuleBook, calendar: WorkingCalendar, calendarVersion: String) {
        self.rules = rules
        self.calendar = calendar
        self.calendarVersion = calendarVersion
    }

    /// Computes a deadline.
    ///
    /// - Parameters:
    ///   - name: Which one.
    ///   - start: The day of receipt or of the act it counts from; day 0.
    ///   - moment: The moment of that day from which hours count; its end where none is known, so that nobody loses time.
    ///   - zone: The zone of the addressee's unit.
    ///   - isUrgent: By the rule of the urgent path, where the deadline has one.
    /// - Returns: The deadline.
    /// - Throws: A ``DeadlineFault`` when the rules hold no length, or it ends outside of the calendar.
    public func deadline(
        _ name: DeadlineName,
        from start: CivilDate,
        at moment: Instant? = nil,
        zone: TimeZoneOfUnit,
        isUrgent: Bool = false
    ) throws(DeadlineFault) -> Deadline {
        let rule = isUrgent ? name.urgentRule ?? name.rule : name.rule
        let (length, basis) = try length(of: rule, on: start)
        let lastDay: CivilDate
        var end: Instant?
        if case .hours(let count) = length {
            let begin = moment ?? Instant(date: start, second: 86_400, zone: zone)
            let over = Instant(microseconds: begin.microseconds + Int64(count) * 3_600_000_000)
            guard let local = zone.local(over) else { throw .beyondCalendar }
            (lastDay, end) = (local.date, over)
        } else {
            lastDay = try day(length, after: start)
        }
        return Deadline(
            name: name,
            length: length,
            basis: basis,
            start: start,
            lastDay: lastDay,
            zone: zone,
            calendarVersion: calendarVersion,
            moment: end
        )
    }

    /// The last day on which the invitation to an inauguration may still be sent (Perka BKN 7/2017).
    public func lastDayOfInvitation(toInaugurationOn day: CivilDate) throws(DeadlineFault) -> CivilDate {
        let (length, _) = try length(of: .inaugurationInvitation, on: day)
        let last =
            switch length {
            // Nobody is invited by the hour: such a rule asks for no day before.
            case .hours: Optional(day)
            case .days(let count): day.adding(days: -count)
            case .workingDays(let count): calendar.day(workingDays: count, before: day)
            case .months(let count): day.adding(months: -count)
            }
        guard let last else { throw .beyondCalendar }
        return last
    }

    /// The same deadline by the calendar and rules of this calculator.
    public func recomputed(_ deadline: Deadline) throws(DeadlineFault) -> Deadline {
        // Hours go by on holidays, too.
        if deadline.moment != nil { return deadline }
        return try self.deadline(deadline.name, from: deadline.start, zone: deadline.zone)
    }

    /// Every day of a deadline in working days, so that its end can be counted along.
    ///
    /// - Parameters:
    ///   - deadline: The deadline.
    ///   - day: A later day up to which the counting goes on, such as that of a late objection.
    /// - Returns: The days, the day of receipt first.
    public func counting(of deadline: Deadline, through day: CivilDate? = nil) -> [CountedDay] {
        calendar.counting(from: deadline.start, through: max(deadline.lastDay, day ?? deadline.lastDay))
    }

    /// The last day of a length that stands in the rules and has no name of its own.
    func end(of code: RuleCode, from start: CivilDate) throws(DeadlineFault) -> CivilDate {
        try day(length(of: code, on: start).length, after: start)
    }

    /// A whole number of the rules.
    func number(_ code: RuleCode, on day: CivilDate) throws(DeadlineFault) -> Int {
        do throws(RuleBookFault) { return try rules.number(code, on: day) } catch { throw .rules(error) }
    }

    private func day(_ length: DeadlineLength, after start: CivilDate) throws(DeadlineFault) -> CivilDate {
        let day =
            switch length {
            // From the end of the day, as long as nobody says from which moment of it.
            case .hours(let count): start.adding(days: count / 24 + 1)
            case .days(let count): start.adding(days: count)
            case .workingDays(let count): calendar.deadline(workingDays: count, after: start)
            case .months(let count): start.adding(months: count)
            }
        guard let day else { throw .beyondCalendar }
        return day
    }

    private func length(of code: RuleCode, on day: CivilDate) throws(DeadlineFault) -> (
        length: DeadlineLength, basis: String
    ) {
        do throws(RuleBookFault) {
            let row = try rules.parameter(code, on: day)
            return (try DeadlineLength(row), row.basis)
        } catch {
            throw .rules(error)
        }
    }
}
