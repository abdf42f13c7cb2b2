extension Phrase {
    static let lawChangeCitationHelp = Phrase(
        "Sebutannya: jenis, nomor, tahun dan judul, tanpa tanda baca di akhir.",
        "How it is cited: kind, number, year and title, with no mark at the end."
    )
    static let lawChangeFromHelp = Phrase(
        "Hari pertama dikutip.",
        "The first day on which it is cited."
    )
    static let lawChangeToHelp = Phrase(
        "Hari terakhir dikutip.",
        "The last day on which it is cited."
    )
    static let lawChangeOpenEndedHelp = Phrase(
        "Berlaku tanpa batas akhir.",
        "In force without an end."
    )
    static let lawChangePlaceHelp = Phrase(
        "Urutan dalam Mengingat, 1 sampai 999; yang kecil lebih dahulu.",
        "Its rank behind Mengingat, 1 to 999; the smallest comes first."
    )
    static let lawChangeOtherAgenciesHelp = Phrase(
        "Hanya dikutip untuk mutasi antarinstansi.",
        "Cited only for transfers between agencies."
    )
    static let lawListAsOfHelp = Phrase(
        "Hanya yang dikutip SK bertanggal ini.",
        "Only those that a decree of this day cites."
    )
    static let lawSetDropHelp = Phrase(
        "Tidak dikutip lagi.",
        "Not cited any more."
    )
    static let lawSetActorHelp = Phrase(
        "NIP yang menetapkan.",
        "The NIP of who sets it."
    )
    static let rulePublishVersionHelp = Phrase(
        "Nama versi; tanpa ini yang tertulis dalam berkas.",
        "The version's name; the one in the file without it."
    )
    static let rulePublishReasonHelp = Phrase(
        "Alasannya; wajib untuk berkas.",
        "Why; required for a file."
    )
}
