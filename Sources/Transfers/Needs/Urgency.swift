/// Whether a need follows the plan or a crisis.
public enum Urgency: Hashable, Sendable {
    /// A need of the plan.
    case normal
    /// A need that cannot wait, on the basis of a decree (of a disaster's status, or an instruction of the PPK).
    case urgent(Basis)

    /// The decree an urgent need rests on.
    public struct Basis: Hashable, Sendable {
        /// Its number.
        public var decreeNumber: String
        /// Its date.
        public var decreeDate: CivilDate

        /// A basis.
        public init(decreeNumber: String, decreeDate: CivilDate) {
            self.decreeNumber = decreeNumber
            self.decreeDate = decreeDate
        }
    }

    /// The urgency as it is stored, `NORMAL` or `URGENT`.
    public var name: String {
        switch self {
        case .normal: "NORMAL"
        case .urgent: "URGENT"
        }
    }

    /// The decree it rests on; nil for a need of the plan.
    public var basis: Basis? {
        switch self {
        case .normal: nil
        case .urgent(let basis): basis
        }
    }
}
