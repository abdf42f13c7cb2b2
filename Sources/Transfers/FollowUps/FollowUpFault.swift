/// Why a follow-up is not taken.
public enum FollowUpFault: String, LegalFault, CaseIterable {
    case ratingMissing = "PANTAU01"
    case ratingOutside = "PANTAU02"
    case notDueYet = "PANTAU03"
    case notTheRespondent = "PANTAU04"
    case answersComplete = "PANTAU05"
    case concluded = "PANTAU06"
    case otherSidesWord = "PANTAU07"

    /// The rule and the sentences.
    public var grounds: LegalGrounds {
        let (indonesian, english) = sentences
        return LegalGrounds("rancangan (pemantauan 3/6/12 bulan)", indonesian, english)
    }

    private var sentences: (indonesian: String, english: String) {
        switch self {
        case .ratingMissing:
            ("Kelima butir harus dinilai; lengkapi yang kosong", "All five items are rated; fill in the rest")
        case .ratingOutside: ("Nilai itu tidak mungkin; berikan 1 sampai 5", "The rating is impossible; give 1 to 5")
        case .notDueYet:
            ("Pemantauan belum waktunya; tunggu tanggalnya", "The follow-up is not due yet; wait for its day")
        case .notTheRespondent:
            (
                "Kuesioner diisi sendiri oleh pegawai, dan oleh atasannya di unit penerima; pakai NIP salah satunya pada --as",
                "The employee fills in theirs alone, and the superior in the receiving unit the other; give one of their NIPs as --as"
            )
        case .answersComplete:
            (
                "Kedua pihak sudah menjawab dan dapat saling membaca, sehingga jawaban tidak berubah lagi; simpulkan",
                "Both sides have answered and can read each other, so that answers change no more; conclude it"
            )
        case .otherSidesWord:
            (
                "Sasaran dan keberadaan dinyatakan oleh atasan, kekhawatiran oleh pegawai; kosongkan yang bukan bagiannya",
                "Goals and presence are the superior's word, worries the employee's; leave out what is the other's"
            )
        case .concluded:
            (
                "Pemantauan sudah disimpulkan; hal baru dicatat pada pemantauan berikutnya",
                "The follow-up is concluded; what is new is recorded in the next one"
            )
        }
    }
}
