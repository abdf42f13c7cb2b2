/// Why nothing can be said of an outcome: "data tidak cukup", which is told and never guessed around.
public enum Insufficiency: String, Sendable, CaseIterable {
    case baselineTooShort = "BULAN_AWAL_KURANG"
    case followUpMissing = "BULAN_PEMANTAUAN_KURANG"
    case unitChanged = "UNIT_BERUBAH"
    case tooManyOutliers = "TERLALU_BANYAK_PENCILAN"

    /// What is missing, and what helps.
    public func text(in language: Language) -> String {
        switch (self, language) {
        case (.baselineTooShort, .indonesian): "Data tidak cukup: bulan sebelum mutasi yang dilaporkan terlalu sedikit."
        case (.baselineTooShort, .english): "Not enough data: too few months before the transfer were reported."
        case (.followUpMissing, .indonesian): "Data tidak cukup: bulan pemantauan belum semua dilaporkan."
        case (.followUpMissing, .english): "Not enough data: not all months of the follow-up are reported."
        case (.unitChanged, .indonesian): "Data tidak cukup: unit digabung atau dipecah dalam masa pengukuran."
        case (.unitChanged, .english): "Not enough data: the unit was merged or split within the time measured."
        case (.tooManyOutliers, .indonesian):
            "Data tidak cukup: angka melonjak; periksa perubahan cara pelaporan, lalu nyatakan bulan yang benar."
        case (.tooManyOutliers, .english):
            "Not enough data: the figures jump; check whether reporting changed, then mark the months that are true."
        }
    }
}
