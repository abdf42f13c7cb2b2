/// How a person is employed by the state.
public enum EmploymentKind: String, Sendable, CaseIterable {
    /// A permanent civil servant.
    case pns = "PNS"
    /// A civil servant on probation.
    case cpns = "CPNS"
    /// An employee on a contract of work.
    case pppk = "PPPK"
    /// The same, in part time.
    case pppkPartTime = "PPPK_PW"

    /// Whether the person works on a contract.
    public var isContract: Bool {
        self == .pppk || self == .pppkPartTime
    }
}
