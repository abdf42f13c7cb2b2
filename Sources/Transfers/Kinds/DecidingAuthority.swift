/// Who decides a transfer, PP 11/2017 articles 191 to 195.
public enum DecidingAuthority: String, Sendable, CaseIterable {
    /// The official who appoints and dismisses in the agency (PPK), in a province the Governor.
    case ppk = "PPK"
    /// The Governor, for agencies within the province.
    case governor = "GUBERNUR"
    /// The Minister of Home Affairs.
    case mendagri = "MENDAGRI"
    /// The head of the national civil service agency.
    case bkn = "KEPALA_BKN"
    /// Whom the rules of foreign affairs name.
    case foreignAffairs = "KEMENLU"

    /// Whether the province's own PPK takes the decision; that of the others reaches it as a letter.
    public var isOwn: Bool {
        self == .ppk || self == .governor
    }
}
