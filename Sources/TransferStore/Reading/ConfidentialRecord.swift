/// What is on record about an employee and not for everybody's eyes.
public enum ConfidentialRecord: String, Sendable, CaseIterable {
    /// Scores, gates and their reasons.
    case evaluation = "EVALUASI"
    /// A proposal with its history.
    case proposal = "USULAN"
    /// What was said in a dialogue.
    case dialogue = "DIALOG"
    /// What an employee wishes for.
    case aspiration = "ASPIRASI"
    /// A paper about them.
    case paper = "DOKUMEN"
}
