extension FollowUpSignal {
    /// What it is, in a code.
    public var code: String {
        switch self {
        case .lowRating: "NILAI_RENDAH"
        case .goalsNotMet: "SASARAN_BELUM_TERCAPAI"
        case .trainingOpen: "PELATIHAN_BELUM_SELESAI"
        case .supportOpen: "DUKUNGAN_BELUM_DIBERIKAN"
        case .left: "SUDAH_PINDAH"
        case .concern: "KEKHAWATIRAN"
        case .noAnswer: "TIDAK_MENJAWAB"
        }
    }

    /// Whom or what it is about, in a code; nil where the code says it all.
    public var subject: String? {
        switch self {
        case .lowRating(let respondent), .noAnswer(let respondent): respondent.rawValue
        case .supportOpen(let offer): offer.code
        case .concern(let concern): concern.rawValue
        case .goalsNotMet, .trainingOpen, .left: nil
        }
    }

    /// Whether it touches specific personal data (UU 27/2022 article 4), which only a restricted role reads.
    public var isRestricted: Bool {
        if case .concern(let concern) = self { concern.isRestricted } else { false }
    }

    /// What a signal of a code calls attention to, in a few words.
    ///
    /// - Parameters:
    ///   - code: A ``code``.
    ///   - subject: A ``subject``.
    ///   - language: The language.
    /// - Returns: The words; the codes themselves where they are not known.
    public static func text(_ code: String, _ subject: String?, in language: Language) -> String {
        let about = subject.map { " (\($0))" } ?? ""
        return switch (code, language) {
        case ("NILAI_RENDAH", .indonesian): "nilai rata-rata rendah" + about
        case ("NILAI_RENDAH", .english): "low average rating" + about
        case ("SASARAN_BELUM_TERCAPAI", .indonesian): "sasaran jabatan belum tercapai"
        case ("SASARAN_BELUM_TERCAPAI", .english): "the goals of the post are not met"
        case ("PELATIHAN_BELUM_SELESAI", .indonesian): "pelatihan belum selesai"
        case ("PELATIHAN_BELUM_SELESAI", .english): "the training is not done"
        case ("DUKUNGAN_BELUM_DIBERIKAN", .indonesian): "dukungan yang dijanjikan belum diberikan" + about
        case ("DUKUNGAN_BELUM_DIBERIKAN", .english): "promised support was not given" + about
        case ("SUDAH_PINDAH", .indonesian): "pegawai tidak lagi di unit penerima"
        case ("SUDAH_PINDAH", .english): "the employee is no longer in the receiving unit"
        case ("KEKHAWATIRAN", .indonesian): "kekhawatiran pegawai" + about
        case ("KEKHAWATIRAN", .english): "a worry of the employee" + about
        case ("TIDAK_MENJAWAB", .indonesian): "tidak menjawab" + about
        case ("TIDAK_MENJAWAB", .english): "did not answer" + about
        default: code + about
        }
    }

    /// What it calls attention to, in a few words.
    public func text(in language: Language) -> String {
        Self.text(code, subject, in: language)
    }
}
