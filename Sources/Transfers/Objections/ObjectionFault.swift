/// Why an event is refused by an objection.
public enum ObjectionFault: String, LegalFault, CaseIterable {
    case nothingSaid = "KEBERATAN01"
    case scanMissing = "KEBERATAN02"
    case wrongState = "KEBERATAN03"
    case reviewerDecided = "KEBERATAN04"
    case reviewerIsParty = "KEBERATAN05"
    case signerReviewed = "KEBERATAN06"
    case notTheFiler = "KEBERATAN07"
    case newDecreeMissing = "KEBERATAN08"
    case decreeUncalledFor = "KEBERATAN09"
    case numberMissing = "KEBERATAN10"
    case deadlineOfOther = "KEBERATAN11"
    case wrongRole = "KEBERATAN12"

    /// The rule and the sentences.
    public var grounds: LegalGrounds {
        let (basis, indonesian, english) = texts
        return LegalGrounds(basis, indonesian, english)
    }

    private var texts: (basis: String, indonesian: String, english: String) {
        switch self {
        case .nothingSaid:
            (
                "PP 79/2021 (keberatan tertulis)",
                "Keberatan, keputusan dan penangguhan harus beralasan tertulis; tuliskan alasannya",
                "An objection, its decision and a suspension have written reasons; write them"
            )
        case .scanMissing:
            (
                "PP 79/2021; rancangan (pindaian)",
                "Keberatan di atas kertas memerlukan pindaian; unggah pindaiannya",
                "An objection on paper comes with its scan; attach it"
            )
        case .wrongState:
            (
                "PP 79/2021 (tahap keberatan)",
                "Langkah ini tidak mungkin pada tahap sekarang; ikuti urutan tahapnya",
                "This step is not possible at this stage; follow the order of the stages"
            )
        case .reviewerDecided:
            (
                "UU 30/2014; PermenPANRB 17/2024",
                "Yang ikut memutuskan tidak boleh memeriksa, menelaah atau memediasi; tunjuk orang lain",
                "Whoever took part in the decision neither examines, reviews nor mediates; name somebody else"
            )
        case .reviewerIsParty:
            (
                "PermenPANRB 17/2024",
                "Pihak yang berkeberatan tidak boleh memeriksa, menelaah, memediasi atau memutus; tunjuk orang lain",
                "The one who objects neither examines, reviews, mediates nor decides; name somebody else"
            )
        case .signerReviewed:
            (
                "PermenPANRB 17/2024; rancangan (empat mata)",
                "Penelaah tidak memutus keberatan yang ditelaahnya; PPK yang memutus",
                "The reviewer does not decide what they reviewed; the PPK does"
            )
        case .notTheFiler:
            (
                "PP 79/2021 (pencabutan keberatan)",
                "Keberatan hanya dapat dicabut oleh yang mengajukannya; pakai NIP-nya pada --as",
                "An objection is withdrawn by the one who filed it alone; give their NIP as --as"
            )
        case .newDecreeMissing:
            (
                "PP 79/2021; UU 30/2014",
                "Keberatan yang dikabulkan dilaksanakan dengan SK baru dan ralat pengumuman; sebutkan keduanya",
                "An upheld objection is carried out by a new decree and a corrected announcement; name both"
            )
        case .decreeUncalledFor:
            (
                "PP 79/2021",
                "Keberatan yang tidak dikabulkan tidak mengubah SK; catat penyampaian jawabannya",
                "An objection that is not upheld changes no decree; record that the answer was handed over"
            )
        case .numberMissing:
            (
                "rancangan (nomor keberatan)",
                "Keberatan diberi nomor dan tanda terima seketika; isi nomornya",
                "An objection gets its number and receipt at once; fill in the number"
            )
        case .deadlineOfOther:
            (
                "PP 79/2021 (tenggat keberatan)",
                "Tenggat yang diberikan bukan tenggat keberatan ini; hitung dari hari diterima dan hari diajukan",
                "The deadlines are not those of this objection; count from the days of receipt and of filing"
            )
        case .wrongRole:
            (
                "PP 79/2021; rancangan (peran dalam keberatan)",
                "Peran ini tidak berwenang atas langkah itu; keberatan diputus PPK, ditelaah pejabat lain, dan dicabut "
                    + "pengajunya",
                "This role may not do that; the PPK decides, another official reviews, and who filed it withdraws"
            )
        }
    }
}
