extension Competency {
    /// The name of one of the nine in a language; a technical competency is named by its code.
    public func name(in language: Language) -> String {
        guard let position = Self.mansoskul.firstIndex(of: self) else { return code }
        return switch language {
        case .indonesian: Self.indonesianNames[position]
        case .english: Self.englishNames[position]
        }
    }

    private static let indonesianNames = [
        "Integritas", "Kerja Sama", "Komunikasi", "Orientasi pada Hasil", "Pelayanan Publik",
        "Pengembangan Diri dan Orang Lain", "Mengelola Perubahan", "Pengambilan Keputusan", "Perekat Bangsa",
    ]

    private static let englishNames = [
        "Integrity", "Cooperation", "Communication", "Orientation towards Results", "Public Service",
        "Development of Oneself and Others", "Managing Change", "Taking Decisions", "National Cohesion",
    ]
}
