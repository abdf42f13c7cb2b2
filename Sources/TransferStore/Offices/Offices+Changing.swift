internal import Postgres
public import Transfers

extension Offices {
    /// Enters an appointment.
    ///
    /// - Parameters:
    ///   - appointment: The office, its holder and its days.
    ///   - actor: Who enters it.
    /// - Returns: The term on record.
    /// - Throws: `AppointmentFault`, `PostgresError`.
    public func appoint(_ appointment: Appointment, by actor: PersonID) throws -> RegisteredAppointment {
        try Proposals(session).requireTransaction()
        try appointment.check(on: try CivilClock(session).today())
        do {
            guard let row = try session.query(OfficeSQL.add(appointment, by: actor)).first else {
                throw PostgresError(.decoding, "a term came back without its number")
            }
            return try show(OfficeHolderID(try row.decode(at: 0)))
        } catch let error as PostgresError {
            if let fault = error.constraint.flatMap({ Self.faults[$0] }) { throw fault }
            throw error
        }
    }

    /// Enters an official who is no employee, so that they can be appointed.
    ///
    /// - Returns: The key.
    /// - Throws: `AppointmentFault.codeTaken` when somebody else goes by the code, `PostgresError`.
    public func enter(_ official: NewOfficial) throws -> PersonID {
        try Proposals(session).requireTransaction()
        var official = official
        official.code = official.code.uppercased()
        if let row = try session.query(OfficeSQL.addOfficial(official)).first { return try row.decode(at: 0) }
        let known = try session.query(OfficeSQL.official(code: official.code)).first
        guard let (id, name) = try known?.decode(PersonID.self, String.self), name == official.name else {
            throw AppointmentFault.codeTaken
        }
        return id
    }

    /// Ends a term.
    ///
    /// - Parameters:
    ///   - id: The term.
    ///   - day: Its last day; today without one.
    ///   - reason: Why it ends.
    ///   - actor: Who enters it.
    /// - Returns: The term on record.
    /// - Throws: `AppointmentFault`, ``UnknownOffice``, `PostgresError`.
    public func end(
        _ id: OfficeHolderID,
        on day: CivilDate?,
        reason: String,
        by actor: PersonID
    ) throws -> RegisteredAppointment {
        try Proposals(session).requireTransaction()
        let term = try show(id)
        let day = try day ?? CivilClock(session).today()
        guard term.end == nil else { throw AppointmentFault.ended }
        guard !reason.isBlank else { throw AppointmentFault.reasonMissing }
        guard day >= term.appointment.from, term.appointment.until.map({ day <= $0 }) ?? true else {
            throw AppointmentFault.endsLater
        }
        try session.execute(OfficeSQL.end(id, on: day, by: actor, reason))
        return try show(id)
    }

    private static let faults: [String: AppointmentFault] = [
        "one_holder_of_an_office": .officeTaken, "one_seat_for_a_person": .seatedTwice,
        "office_of_employees": .employeeRequired,
    ]
}
