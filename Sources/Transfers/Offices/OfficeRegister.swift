/// Who may decide: the register of offices, and who leads the units that a proposal is about.
public struct OfficeRegister: Hashable, Sendable {
    /// The appointments on record.
    public var appointments: [Appointment]
    /// Who leads a unit or one above it today, by the unit.
    public var heads: [UnitCode: Set<PersonID>]

    /// A register.
    public init(_ appointments: [Appointment], heads: [UnitCode: Set<PersonID>] = [:]) {
        self.appointments = appointments
        self.heads = heads
    }

    /// Whether somebody holds an office that has a role, on a day.
    ///
    /// - Parameters:
    ///   - role: The role. Those that no office gives are everybody's here, and heads of units are asked for by
    ///     ``leads(_:_:)``.
    ///   - person: The person.
    ///   - act: What they do, for a delegate.
    ///   - day: The day.
    /// - Returns: Whether they hold it.
    public func holds(_ role: OfficeRole, _ person: PersonID, for act: DelegatedAct, on day: CivilDate) -> Bool {
        switch role {
        case .tpk, .pyb, .ppk, .verifier:
            appointments.contains { held in
                held.office.role == role && held.holder == person && held.holds(on: day)
                    && (held.office != .delegate || held.scope.contains(act))
            }
        case .employee, .superior, .unitHead, .hrOperator, .mendagri, .worker: true
        }
    }

    /// Whether somebody holds an office on a day.
    public func holds(_ office: Office, _ person: PersonID, on day: CivilDate) -> Bool {
        appointments.contains { $0.office == office && $0.holder == person && $0.holds(on: day) }
    }

    /// Whether somebody leads a unit, or one above it.
    public func leads(_ unit: UnitCode, _ person: PersonID) -> Bool {
        heads[unit]?.contains(person) ?? false
    }

    /// The members of the performance appraisal team on a day, chair and secretary among them.
    public func committee(on day: CivilDate) -> Set<PersonID> {
        Set(appointments.filter { $0.office.role == .tpk && $0.holds(on: day) }.map(\.holder))
    }

    /// Refuses an act of somebody who does not hold the office for it.
    ///
    /// - Throws: A ``ProposalRefusal``.
    public func require(
        _ actor: ProposalActor,
        for act: DelegatedAct,
        on day: CivilDate
    ) throws(ProposalRefusal) {
        guard let person = actor.person, !holds(actor.role, person, for: act, on: day) else { return }
        throw ProposalRefusal(.officeNotHeld, value: .word(actor.role.rawValue))
    }

    /// A meeting with the members who were not named in it, as absent.
    public func completing(_ meeting: CommitteeMeeting) -> CommitteeMeeting {
        var meeting = meeting
        let named = Set(meeting.members.map(\.person))
        let missing = committee(on: meeting.minutes.date).subtracting(named)
        meeting.members += missing.sorted { ($0.high, $0.low) < ($1.high, $1.low) }.map {
            CommitteeMeeting.Member($0, hasConflict: nil, voted: false)
        }
        return meeting
    }
}
