/// Who issued a document, as far as a checklist asks.
public enum DocumentIssuer: String, Sendable, CaseIterable {
    /// The employee.
    case employee = "PEGAWAI"
    /// A unit of the organisation.
    case unit = "UNIT"
    /// An official below the high leadership.
    case official = "PEJABAT"
    case jptPratama = "JPT_PRATAMA"
    case jptMadya = "JPT_MADYA"
    case jptUtama = "JPT_UTAMA"
    /// The PPK, or whoever signs for them.
    case ppk = "PPK"
    /// The inspectorate.
    case inspectorate = "INSPEKTORAT"
    /// The performance appraisal team.
    case tpk = "TPK"
    /// An office outside of the agencies concerned.
    case other = "LAIN"

    /// The PPK, and the officials of at least JPT pratama who are in charge of personnel.
    public static let leaders: [DocumentIssuer] = [.jptPratama, .jptMadya, .jptUtama, .ppk]
}
