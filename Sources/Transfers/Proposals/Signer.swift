/// Who signs a decree, and with which authority (UU 30/2014).
public struct Signer: Hashable, Sendable {
    /// The authority.
    public enum Standing: Hashable, Sendable {
        /// Holds the office definitively.
        case definitive
        /// Acts for the holder (Pj, Plt, Plh), with or without a written approval.
        case acting(approval: Letter?)
    }

    /// The person.
    public var person: PersonID
    /// The authority on the day of signing.
    public var standing: Standing

    /// A signer.
    public init(_ person: PersonID, _ standing: Standing) {
        self.person = person
        self.standing = standing
    }

    /// Whether the signer may sign on a day, gate E26.
    public func maySign(on day: CivilDate) -> Bool {
        switch standing {
        case .definitive: true
        case .acting(let approval): approval?.isCitable(on: day) ?? false
        }
    }
}
