/// What keeps a profile of aspirations from being taken, or an aspiration from being refused.
public enum AspirationFault: String, LegalFault, CaseIterable {
    case rankOutside = "ASPIRASI01"
    case rankTwice = "ASPIRASI02"
    case namesNothing = "ASPIRASI03"
    case districtTwice = "ASPIRASI04"
    case conditionMissing = "ASPIRASI05"
    case notBeforeInPast = "ASPIRASI06"
    case statedInFuture = "ASPIRASI07"
    case jointByOthers = "ASPIRASI08"
    case jointWithOneself = "ASPIRASI09"
    case refusalWithoutReason = "ASPIRASI10"

    /// The rule and the sentences.
    public var grounds: LegalGrounds {
        let (indonesian, english) = sentences
        return LegalGrounds(self == .jointByOthers ? "UU 27/2022 Ps 4" : "rancangan (aspirasi)", indonesian, english)
    }

    private var sentences: (indonesian: String, english: String) {
        switch self {
        case .rankOutside:
            (
                "Peringkat di luar batas; urutkan dari 1 dan kurangi pilihannya",
                "A rank is beyond the limit; count from 1 and wish for less"
            )
        case .rankTwice:
            (
                "Dua pilihan berperingkat sama; beri peringkat sendiri-sendiri",
                "Two wishes share a rank; give each its own"
            )
        case .namesNothing:
            (
                "Pilihan tidak menyebut jabatan atau unit; sebutkan salah satunya",
                "A wish names neither post nor unit; name one of them"
            )
        case .districtTwice:
            ("Kabupaten/kota disebut dua kali; hapus salah satunya", "A district is named twice; drop one")
        case .conditionMissing:
            (
                "Syarat diisi jika dan hanya jika kesediaan bersyarat; sesuaikan keduanya",
                "A condition goes with a conditional willingness and with no other; make them agree"
            )
        case .notBeforeInPast:
            (
                "Tanggal paling awal sudah lewat; kosongkan atau perbarui",
                "The earliest day has passed; clear or renew it"
            )
        case .statedInFuture:
            ("Tanggal pernyataan di masa depan; perbaiki", "It is stated in the future; correct the day")
        case .jointByOthers:
            (
                "Keinginan ditempatkan bersama pasangan hanya diisi oleh pegawai itu sendiri; mintalah ia mengisinya",
                "The wish to be placed with a spouse is entered by the employee alone; ask them to enter it"
            )
        case .jointWithOneself:
            ("Pasangan adalah pegawai itu sendiri; perbaiki", "The spouse is the employee; correct it")
        case .refusalWithoutReason:
            (
                "Aspirasi yang tidak dipenuhi selalu diberi alasan tertulis; tuliskan alasannya",
                "A refused aspiration always gets a written reason; write it"
            )
        }
    }
}
