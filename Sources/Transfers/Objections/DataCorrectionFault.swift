/// Why a correction of data is refused, or a list is not final yet.
public enum DataCorrectionFault: String, LegalFault, CaseIterable {
    case listIsFinal = "SANGGAH01"
    case notOnTheList = "SANGGAH02"
    case nothingSaid = "SANGGAH03"
    case late = "SANGGAH04"
    case nothingToAnswer = "SANGGAH05"
    case answersOneself = "SANGGAH06"
    case stillOpen = "SANGGAH07"

    /// The rule and the sentences.
    public var grounds: LegalGrounds {
        let (indonesian, english) = sentences
        let basis = self == .answersOneself ? "PermenPANRB 17/2024" : "UU 27/2022 (hak memperbaiki data); rancangan"
        return LegalGrounds(basis, indonesian, english)
    }

    private var sentences: (indonesian: String, english: String) {
        switch self {
        case .listIsFinal:
            (
                "Daftar sudah final; setelah SK diterima ajukan keberatan kepada PPK",
                "The list is final; once the decree is received, object to the PPK"
            )
        case .notOnTheList:
            (
                "Hanya pegawai dalam daftar yang dapat menyanggah, dan hanya datanya sendiri; pakai NIP-nya pada --as",
                "Only people on the list ask for corrections, and only of their own data; give their NIP as --as"
            )
        case .nothingSaid:
            (
                "Sanggahan atau jawabannya belum lengkap; sebutkan data yang salah, isi yang benar, atau alasan penolakannya",
                "The correction or its answer is incomplete; say which data are wrong, what is right, or why they stay"
            )
        case .late:
            (
                "Masa sanggah data sudah lewat; setelah SK diterima ajukan keberatan kepada PPK",
                "The time for corrections is over; once the decree is received, object to the PPK"
            )
        case .nothingToAnswer:
            (
                "Sanggahan itu tidak ada atau sudah dijawab; lihat correction list",
                "There is no such correction, or it is answered; look at correction list"
            )
        case .answersOneself:
            (
                "Sanggahan tidak dijawab oleh yang mengajukannya; tunjuk orang lain",
                "Nobody answers their own correction; ask another official"
            )
        case .stillOpen:
            (
                "Daftar belum final; tunggu tenggat lewat dan jawab semua sanggahan",
                "The list is not final; wait for the deadline and answer every correction"
            )
        }
    }
}
