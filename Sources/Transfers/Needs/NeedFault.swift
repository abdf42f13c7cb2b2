/// What keeps a need from being taken.
public enum NeedFault: String, Fault, CaseIterable {
    case noEvidence = "NEED01"
    case impossibleNumberOfPeople = "NEED02"
    case impossiblePriority = "NEED03"
    case urgentWithoutDecree = "NEED04"
    case decreeInFuture = "NEED05"
    case urgentProfileOfNormalNeed = "NEED06"
    case neededInPast = "NEED07"

    /// The code.
    public var code: String { rawValue }

    /// What is wrong and what helps.
    public func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.noEvidence, .indonesian):
            "Kebutuhan memerlukan sedikitnya satu bukti: kompetensi, kinerja, atau kebutuhan lembaga."
        case (.noEvidence, .english): "A need has at least one evidence: of competence, performance or the institution."
        case (.impossibleNumberOfPeople, .indonesian): "Jumlah orang harus 1 sampai 10000."
        case (.impossibleNumberOfPeople, .english): "The number of people is 1 to 10000."
        case (.impossiblePriority, .indonesian): "Prioritas harus 1 sampai 5."
        case (.impossiblePriority, .english): "The priority is 1 to 5."
        case (.urgentWithoutDecree, .indonesian): "Kebutuhan mendesak memerlukan nomor dan tanggal keputusan dasarnya."
        case (.urgentWithoutDecree, .english): "An urgent need has the number and date of the decree it rests on."
        case (.decreeInFuture, .indonesian): "Tanggal keputusan dasar tidak boleh di masa depan."
        case (.decreeInFuture, .english): "The decree cannot be dated in the future."
        case (.urgentProfileOfNormalNeed, .indonesian):
            "Profil URGENT hanya untuk kebutuhan mendesak dengan keputusan dasar."
        case (.urgentProfileOfNormalNeed, .english): "The profile URGENT is for urgent needs with a decree only."
        case (.neededInPast, .indonesian): "Tanggal dibutuhkan sudah lewat."
        case (.neededInPast, .english): "The day by which people are needed has passed."
        }
    }
}
