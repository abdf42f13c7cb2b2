extension Phrase {
    static let memberOptionsNipsHelp = Phrase(
        "Hanya pegawai ini (NIP); boleh diulang. Tanpa ini semua anggota paket.",
        "Only this employee (NIP); may be repeated. All members without it."
    )
    static let packageAnswerConsentGivenHelp = Phrase(
        "Surat persetujuan (D05).",
        "The letter of consent (D05)."
    )
    static let packageAnswerConsentRefusedHelp = Phrase(
        "Alasan penolakan.",
        "Why it was refused."
    )
    static let packageAnswerPertekStatusHelp = Phrase(
        "Kode status usulan di SIASN.",
        "The code of its status in SIASN."
    )
    static let packageAnswerPertekPertekHelp = Phrase(
        "Pertek: nomor dan tanggalnya.",
        "The consideration."
    )
    static let packageAnswerPertekReasonHelp = Phrase(
        "Apa yang kurang, atau alasan penolakannya.",
        "What is missing, or why it is refused."
    )
    static let packageConcludeTPKOutcomeHelp = Phrase(
        "Rekomendasi TPK.",
        "What the TPK recommends."
    )
    static let packageConcludeTPKMinutesHelp = Phrase(
        "Berita acara.",
        "The minutes."
    )
    static let packageConcludeTPKVotersHelp = Phrase(
        "NIP anggota yang ikut dan menyatakan tanpa benturan kepentingan; boleh diulang.",
        "A member (NIP) who took part and declared no conflict of interest; may be repeated."
    )
    static let packageConcludeTPKAbsentHelp = Phrase(
        "NIP anggota yang tidak hadir.",
        "A member who was absent."
    )
    static let packageConcludeTPKExcludedHelp = Phrase(
        "NIP anggota yang menyatakan benturan kepentingan dan tidak ikut.",
        "A member who declared a conflict of interest and took no part."
    )
    static let packageCreateTitleHelp = Phrase(
        "Judul paket.",
        "What the package is about."
    )
    static let packageCreateProposalsHelp = Phrase(
        "Usulan di dalamnya; boleh diulang.",
        "A proposal in it; may be repeated."
    )
    static let packageRequestConsentLetterHelp = Phrase(
        "Surat permintaan (D04).",
        "The letter that asks (D04)."
    )
    static let packageShowPackageHelp = Phrase(
        "Nomor paket.",
        "The package's number."
    )
    static let packageSplitNipsHelp = Phrase(
        "NIP yang dipisahkan; boleh diulang.",
        "A NIP to split off; may be repeated."
    )
    static let packageSplitTitleHelp = Phrase(
        "Judul paket baru.",
        "What the new package is about."
    )
}
