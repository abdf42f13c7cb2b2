/// Whose consideration a decision on a transfer rests on, PP 11/2017 articles 191 to 193.
public enum Consideration: String, Sendable, CaseIterable {
    /// The agency's own performance appraisal team (TPK, formerly Baperjakat).
    case tpk = "TPK"
    /// The regional office of the national civil service agency.
    case regionalOffice = "KANREG_BKN"
    /// The head of the national civil service agency.
    case headOfBKN = "KEPALA_BKN"
}
