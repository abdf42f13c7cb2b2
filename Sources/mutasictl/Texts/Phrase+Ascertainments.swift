import TransferStore

extension Phrase {
    static let ascertainmentPurpose = Phrase(
        "Keterangan dengan surat bagi syarat tanpa data.",
        "What letters say where gates have no data."
    )
    static let ascertainmentManual = Phrase(
        """
        Syarat yang datanya tidak ada di berkas impor (proses peradilan E10, ikatan dinas E11, uji kompetensi E20, kenaikan \
        pangkat E28, akomodasi E36 dan lain-lain) tidak pernah dianggap terpenuhi: usulan tidak dapat diajukan dan SK tidak \
        dapat ditandatangani sebelum ada yang memastikannya. Satu surat dapat menjawab beberapa syarat bagi beberapa \
        pegawai. Dokumen daftar periksa menjawab sendiri: D06 (E08, E10), D08 (E07), D09 (E11), D10 (E32).
        """,
        """
        Gates whose data no import file brings (court processes E10, service bonds E11, competence tests E20, promotions in \
        rank E28, accommodations E36 and others) are never taken for passed: no proposal is submitted and no decree signed \
        before somebody has ascertained them. One letter may answer several gates for several employees. Documents of the \
        checklist answer by themselves: D06 (E08, E10), D08 (E07), D09 (E11), D10 (E32).
        """
    )
    static let ascertainmentListPurpose = Phrase("Menampilkan keterangan yang berlaku.", "Lists those in force.")
    static let ascertainmentShowPurpose = Phrase("Menampilkan satu keterangan.", "Shows one of them.")
    static let ascertainmentAddPurpose = Phrase("Mencatat isi surat keterangan.", "Enters what a letter says.")
    static let ascertainmentWithdrawPurpose = Phrase("Mencabut keterangan.", "Takes one back.")
    static let ascertainmentNumberHelp = Phrase("Nomor keterangan.", "The ascertainment's number.")
    static let ascertainment = Phrase("KETERANGAN", "ASCERTAINMENT")
    static let gatesTitle = Phrase("SYARAT", "GATES")
    static let isMetTitle = Phrase("TERPENUHI", "MET")
    static let issuerTitle = Phrase("PENERBIT", "ISSUER")
    static let noAscertainments = Phrase("Tidak ada keterangan yang berlaku.", "There are no ascertainments in force.")
    static let ascertainmentsTitle = Phrase("Keterangan dengan surat", "Ascertained by letter")
    static let answeredGates = Phrase("SYARAT DIJAWAB SURAT", "GATES ANSWERED BY LETTERS")
    static let regionalHeadPurpose = Phrase(
        "Pelantikan kepala daerah (E25).",
        "Inaugurations of heads of regions (E25)."
    )
    static let regionalHeadListPurpose = Phrase("Menampilkan pelantikan yang tercatat.", "Lists those on record.")
    static let regionalHeadAddPurpose = Phrase("Mencatat pelantikan kepala daerah.", "Enters an inauguration.")
    static let jurisdictionTitle = Phrase("WILAYAH", "JURISDICTION")
    static let inauguratedOnTitle = Phrase("DILANTIK", "INAUGURATED")
    static let noInaugurations = Phrase(
        "Belum ada pelantikan kepala daerah yang tercatat.",
        "There are no inaugurations of heads of regions on record."
    )
}
