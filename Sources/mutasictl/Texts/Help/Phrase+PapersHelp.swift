extension Phrase {
    static let appearanceOptionsVisibleHelp = Phrase(
        "Tampilkan pada halaman: HALAMAN,KIRI,ATAS,LEBAR,TINGGI dalam poin dari sudut kiri atas.",
        "Show it on a page: PAGE,LEFT,TOP,WIDTH,HEIGHT in points from the upper left corner."
    )
    static let appearanceOptionsImageHelp = Phrase(
        "Gambar PNG yang ditampilkan, misalnya lambang atau kode QR.",
        "The PNG that is shown, such as an emblem or a QR code."
    )
    static let checklistChangeMandatoryHelp = Phrase(
        "Usulan menunggu dokumen ini.",
        "Proposals wait for it."
    )
    static let checklistChangeIssuerHelp = Phrase(
        "Penerbit yang sah; boleh diulang.",
        "Who may issue it; may be repeated."
    )
    static let checklistChangeAnyIssuerHelp = Phrase(
        "Penerbit siapa pun.",
        "Anyone may issue it."
    )
    static let checklistChangeMaximumAgeHelp = Phrase(
        "Umur paling lama dalam hari; 0 tanpa batas.",
        "The greatest age in days; 0 for any."
    )
    static let checklistChangeLegalisedHelp = Phrase(
        "Salinan harus dilegalisasi.",
        "A copy has to be legalised."
    )
    static let checklistChangeNamesPostHelp = Phrase(
        "Harus menyebut jabatan tujuan.",
        "It has to name the target post."
    )
    static let checklistChangeDeferrableHelp = Phrase(
        "Boleh menyusul bila mendesak.",
        "It may come later when the need is urgent."
    )
    static let checklistChangeWaivableByHelp = Phrase(
        "Pejabat yang dapat memberi dispensasi; boleh diulang.",
        "A role that may waive it; may be repeated."
    )
    static let checklistChangeNotWaivableHelp = Phrase(
        "Tidak dapat didispensasi.",
        "Nobody may waive it."
    )
    static let checklistChangeBasisHelp = Phrase(
        "Dasar hukum atau praktiknya.",
        "The law or the practice it rests on."
    )
    static let checklistSetNewHelp = Phrase(
        "Baris yang belum ada.",
        "A row that is not there yet."
    )
    static let checklistSetDropHelp = Phrase(
        "Tidak diminta lagi.",
        "Not asked for any more."
    )
    static let checklistSetActorHelp = Phrase(
        "NIP yang menetapkan.",
        "The NIP of who sets it."
    )
    static let documentListProposalHelp = Phrase(
        "Hanya milik usulan ini.",
        "Only those of this proposal."
    )
    static let documentListPackageHelp = Phrase(
        "Hanya milik paket ini.",
        "Only those of this package."
    )
    static let documentListOfHelp = Phrase(
        "Hanya milik penugasan, keberatan atau pendaftaran, misalnya OBJECTION:KB-2026-0001.",
        "Only those of an assignment, an objection or an enrolment, such as OBJECTION:KB-2026-0001."
    )
    static let documentRenderNameHelp = Phrase(
        "Jenis dokumen, misalnya SK.",
        "The paper's kind, such as SK."
    )
    static let documentRenderNumberHelp = Phrase(
        "Nomor surat.",
        "The letter's number."
    )
    static let documentRenderDateHelp = Phrase(
        "Tanggal surat.",
        "The letter's date."
    )
    static let documentRenderSignerHelp = Phrase(
        "NIP yang akan menandatangani SK.",
        "The NIP of who is going to sign the decree."
    )
    static let documentSaveFileHelp = Phrase(
        "Berkas tujuan.",
        "The file."
    )
    static let documentSaveSignedHelp = Phrase(
        "PDF bertanda tangan, atau tanda tangan terpisah (.p7s).",
        "The signed PDF, or the signature beside it (.p7s)."
    )
}
