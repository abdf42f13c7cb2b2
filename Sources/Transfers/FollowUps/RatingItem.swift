/// What both the employee and the superior rate from 1 to 5 in a follow-up.
public enum RatingItem: String, Sendable, CaseIterable {
    case taskClarity = "KEJELASAN_TUGAS"
    case competence = "KEMAMPUAN_TUGAS"
    case cooperation = "KERJA_SAMA"
    case support = "DUKUNGAN"
    case settling = "PENYESUAIAN"

    /// The question.
    ///
    /// - Parameters:
    ///   - respondent: Who is asked.
    ///   - language: The language.
    /// - Returns: One sentence.
    public func question(to respondent: Questionnaire.Respondent, in language: Language) -> String {
        let isSelf = respondent == .employee
        return switch (self, language) {
        case (.taskClarity, .indonesian): isSelf ? "Tugas saya jelas." : "Pegawai memahami tugasnya."
        case (.taskClarity, .english): isSelf ? "My tasks are clear." : "The employee understands the tasks."
        case (.competence, .indonesian):
            isSelf ? "Saya mampu mengerjakan tugas saya." : "Pegawai mampu mengerjakan tugasnya."
        case (.competence, .english): isSelf ? "I am able to do my tasks." : "The employee is able to do the tasks."
        case (.cooperation, .indonesian): isSelf ? "Kerja sama di unit baik." : "Pegawai bekerja sama dengan baik."
        case (.cooperation, .english): isSelf ? "We work together well." : "The employee works together well."
        case (.support, .indonesian):
            isSelf ? "Dukungan yang dijanjikan saya terima." : "Dukungan yang dijanjikan sudah diberikan."
        case (.support, .english): isSelf ? "I got the support I was promised." : "The promised support was given."
        case (.settling, .indonesian):
            isSelf ? "Saya dan keluarga dapat menyesuaikan diri." : "Pegawai sudah menyesuaikan diri."
        case (.settling, .english): isSelf ? "My family and I are settling in." : "The employee is settling in."
        }
    }
}
