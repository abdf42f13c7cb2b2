/// What worries an employee about a transfer: a code that is talked about, never a score.
public enum ConcernCode: String, Sendable, CaseIterable {
    case family = "KELUARGA"
    case distance = "JARAK"
    case cost = "BIAYA"
    case health = "KESEHATAN"
    case competence = "KOMPETENSI"
    case workload = "BEBAN_KERJA"
    case career = "KARIER"
    case other = "LAINNYA"

    /// Whether it touches specific personal data (UU 27/2022 article 4), which only a restricted role reads.
    public var isRestricted: Bool {
        self == .health
    }
}
