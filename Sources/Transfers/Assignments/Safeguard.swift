/// What no urgency ever waives.
///
/// That every step is written to the audit log is a matter of the system, not of people.
public enum Safeguard: String, Sendable, CaseIterable {
    case identity = "IDENTITAS"
    case activeStatus = "STATUS_AKTIF"
    /// Checked by word of mouth first; the paper comes later.
    case noDiscipline = "BEBAS_HUKDIS"
    case noCourtProcess = "BEBAS_PERADILAN"
    case fitness = "LAIK_TUGAS"
    case licence = "IZIN_PROFESI"
    case signer = "KEWENANGAN_PENANDATANGAN"
    case moratorium = "MORATORIUM"
    case allowances = "ASURANSI_DAN_TUNJANGAN"

    /// Whether an order has to show it: a licence only for clinical work, the moratorium only for a post.
    public func isNeeded(for order: AssignmentOrder) -> Bool {
        switch self {
        case .licence: order.isClinical
        // Assigning an employee who leads nothing is no replacement of an official.
        case .moratorium: order.kind == .acting
        default: true
        }
    }

    var texts: (basis: String, indonesian: String, english: String) {
        switch self {
        case .identity: ("UU 20/2023", "identitas belum dipastikan", "the identity is not ascertained")
        case .activeStatus:
            ("Peraturan BKN 5/2019", "status aktif belum dipastikan", "the active status is not ascertained")
        case .noDiscipline:
            (
                "PP 94/2021", "keterangan bebas hukuman disiplin belum ada",
                "it is not ascertained that no discipline case runs"
            )
        case .noCourtProcess:
            (
                "PP 94/2021", "keterangan bebas proses peradilan belum ada",
                "it is not ascertained that no court process runs"
            )
        case .fitness:
            ("UU 24/2007", "kelaikan untuk tugas belum dipastikan", "the fitness for the task is not ascertained")
        case .licence:
            ("UU 17/2023", "izin profesi untuk tugas klinis belum ada", "the licence for clinical work is missing")
        case .signer:
            (
                "SE BKN 1/SE/I/2021", "kewenangan penandatangan belum dipastikan",
                "the signer's authority is not ascertained"
            )
        case .moratorium:
            (
                "UU 10/2016 Ps 71(2)", "larangan penggantian pejabat belum diperiksa",
                "the moratorium on replacing officials is not examined"
            )
        case .allowances:
            (
                "PP 21/2008; rancangan", "pernyataan asuransi dan tunjangan belum ada",
                "the statement of insurance and allowances is missing"
            )
        }
    }
}
