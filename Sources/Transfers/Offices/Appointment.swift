/// Who holds an office, from when to when, and by which letter.
public struct Appointment: Hashable, Sendable {
    /// The office.
    public var office: Office
    /// Its holder, who need not be an employee.
    public var holder: PersonID
    /// With which authority.
    public var standing: OfficeStanding
    /// The first day.
    public var from: CivilDate
    /// The last day; nil when none is set.
    public var until: CivilDate?
    /// The decree of appointment, or the letter of delegation.
    public var letter: Letter
    /// What is delegated; empty for every other office.
    public var scope: Set<DelegatedAct>

    /// An appointment.
    public init(
        to office: Office,
        of holder: PersonID,
        _ standing: OfficeStanding = .definitive,
        from: CivilDate,
        until: CivilDate? = nil,
        by letter: Letter,
        scope: Set<DelegatedAct> = []
    ) {
        self.office = office
        self.holder = holder
        self.standing = standing
        self.from = from
        self.until = until
        self.letter = letter
        self.scope = scope
    }

    /// Whether the office is held by it on a day.
    public func holds(on day: CivilDate) -> Bool {
        from <= day && until.map { day <= $0 } ?? true
    }

    /// Checks what can be checked of it alone.
    ///
    /// - Throws: An ``AppointmentFault``.
    public func check(on today: CivilDate) throws(AppointmentFault) {
        guard letter.isCitable(on: today) else { throw .letterMissing }
        if let until, until < from { throw .endsBeforeItBegins }
        guard (office == .delegate) == !scope.isEmpty else { throw .scopeMisplaced }
    }
}
