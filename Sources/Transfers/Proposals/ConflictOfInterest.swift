/// A declared or detected relation that keeps an official from deciding on an employee, PP 11/2017 article 190(5).
public struct ConflictOfInterest: Hashable, Sendable {
    /// The official.
    public var official: PersonID
    /// The employee.
    public var employee: PersonID

    /// A conflict.
    public init(of official: PersonID, with employee: PersonID) {
        self.official = official
        self.employee = employee
    }
}
