/// A named role does without a gate or a document, with a reason and a letter.
public struct Waiver: Hashable, Sendable {
    /// What is waived.
    public enum Subject: Hashable, Sendable {
        case gate(GateCode)
        case document(DocumentCode)
    }

    /// What is waived.
    public var subject: Subject
    /// The role that waives it.
    public var role: OfficeRole
    /// The ground on which it rests, where the gate's rule names grounds.
    public var ground: WaiverGround?
    /// Why.
    public var reason: String
    /// The letter it rests on.
    public var letter: Letter
    /// The employees the letter names; nobody else is covered by it.
    public var employees: Set<PersonID>
    /// The last day it holds; nil when it has no end.
    public var validUntil: CivilDate?

    /// A waiver.
    public init(
        of subject: Subject,
        by role: OfficeRole,
        ground: WaiverGround? = nil,
        reason: String,
        letter: Letter,
        employees: Set<PersonID>,
        validUntil: CivilDate? = nil
    ) {
        self.subject = subject
        self.role = role
        self.ground = ground
        self.reason = reason
        self.letter = letter
        self.employees = employees
        self.validUntil = validUntil
    }

    /// Whether it waives something of an employee on a day, when the roles named may waive it.
    public func waives(
        _ subject: Subject,
        of employee: PersonID,
        on today: CivilDate,
        by roles: [OfficeRole]
    ) -> Bool {
        self.subject == subject && roles.contains(role) && employees.contains(employee) && !reason.isBlank
            && letter.isCitable(on: today) && validUntil.map { today <= $0 } ?? true
    }
}
