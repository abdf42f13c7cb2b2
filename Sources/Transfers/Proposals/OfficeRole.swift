/// The role in which somebody acts on a proposal.
public enum OfficeRole: String, Sendable, CaseIterable {
    /// The employee whom the proposal concerns.
    case employee = "PEGAWAI"
    /// The direct superior.
    case superior = "ATASAN"
    /// The head of the unit of origin or of the target unit.
    case unitHead = "KEPALA_OPD"
    /// Whoever completes data and documents.
    case hrOperator = "OPERATOR"
    /// The second person, who checks.
    case verifier = "VERIFIKATOR"
    /// The performance appraisal team, through its secretary.
    case tpk = "TPK"
    /// The authorised official, usually the provincial secretary.
    case pyb = "PYB"
    /// The official who decides and signs, the Governor or a delegate.
    case ppk = "PPK"
    /// The Minister of Home Affairs, whose approvals lift a moratorium.
    case mendagri = "MENDAGRI"
    /// The system itself.
    case worker = "SISTEM"

    /// Whether the role takes part in deciding, so that a conflict of interest excludes from it (PermenPANRB 17/2024).
    public var takesPartInDeciding: Bool {
        switch self {
        case .superior, .unitHead, .verifier, .tpk, .pyb, .ppk: true
        case .employee, .hrOperator, .mendagri, .worker: false
        }
    }
}
