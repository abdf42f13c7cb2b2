import Transfers

extension Phrase {
    static let handoverPurpose = Phrase(
        "Serah terima jabatan yang ditinggalkan.",
        "Handing over the post that is left."
    )
    static let handoverManual = Phrase(
        """
        Daftar memuat dokumen, aset dan pekerjaan yang diserahkan. Sejak satu pihak meneguhkan, daftar tidak berubah; setelah \
        keduanya meneguhkan, berita acara (SERTIJAB) disusun. Aturan HANDOVER menentukan jabatan yang serah terimanya harus \
        selesai sebelum SPMT; daftar kosong yang diteguhkan berarti nihil.
        """,
        """
        The list has the documents, the assets and the work that are handed over. It does not change once one side has \
        confirmed it; once both have, the record (SERTIJAB) is written. The rule HANDOVER says of which posts that has to be \
        done before the SPMT; an empty list that was confirmed means that there is nothing to hand over.
        """
    )
    static let handoverShowPurpose = Phrase("Menampilkan daftar serah terima.", "Shows what is handed over.")
    static let handoverAddPurpose = Phrase("Menambah satu baris.", "Adds a line.")
    static let handoverStrikePurpose = Phrase("Mencoret satu baris.", "Strikes a line out.")
    static let handoverConfirmPurpose = Phrase("Meneguhkan daftar untuk satu pihak.", "Confirms the list for one side.")
    static let handoverLine = Phrase("BARIS", "LINE")
    static let handoverKind = Phrase("JENIS", "KIND")
    static let handoverWhat = Phrase("URAIAN", "WHAT")
    static let handoverDetail = Phrase("KETERANGAN", "DETAIL")
    static let handoverDue = Phrase("BATAS", "DUE")
    static let handoverStruck = Phrase("DICORET", "STRUCK OUT")
    static let handoverGiver = Phrase("PENYERAH", "HANDED OVER")
    static let handoverReceiver = Phrase("PENERIMA", "TAKEN OVER")

    static func handoverSides(_ giver: String, _ receiver: String) -> Phrase {
        Phrase(
            "Diteguhkan penyerah: \(giver); penerima: \(receiver).",
            "Confirmed by who hands over: \(giver); by who takes over: \(receiver)."
        )
    }

    static func handoverKind(_ kind: HandoverKind) -> Phrase {
        switch kind {
        case .document: Phrase("dokumen", "document")
        case .asset: Phrase("aset", "asset")
        case .work: Phrase("pekerjaan", "work")
        }
    }
}
