/// What a newcomer is told at each step of the tour.
extension Phrase {
    static let tourNeedTitle = Phrase("Kebutuhan", "The need")
    static let tourNeedText = Phrase(
        """
        Mutasi berawal dari kebutuhan dengan buktinya: di sini sebuah jabatan kosong di unit kepulauan. Orang kedua \
        memeriksanya sebelum dibuka.
        """,
        """
        A transfer begins with a need and its evidence: here a vacant post in an island unit. A second person checks it \
        before it is opened.
        """
    )
    static let tourEvaluationTitle = Phrase("Evaluasi", "The evaluation")
    static let tourEvaluationText = Phrase(
        """
        Semua pegawai dinilai terhadap jabatan itu: syarat lebih dahulu, lalu nilai. Setiap angka dapat dijelaskan dengan \
        mutasictl ranking KEBUTUHAN --why NIP.
        """,
        """
        All employees are looked at for the post: gates first, then scores. Every number can be explained with \
        mutasictl ranking NEED --why NIP.
        """
    )
    static let tourDraftTitle = Phrase("Usulan", "The proposal")
    static let tourDraftText = Phrase(
        "Seorang operator memilih dari peringkat; program tidak pernah mengusulkan sendiri.",
        "An operator picks somebody of the ranking; the program proposes nobody by itself."
    )
    static let tourDialogueTitle = Phrase("Dialog", "The dialogue")
    static let tourDialogueText = Phrase(
        """
        Atasan berbicara dengan pegawai sebelum ada pemberitahuan apa pun. Keduanya mengonfirmasi catatan; diam bukan \
        persetujuan.
        """,
        """
        The superior talks with the employee before any notice goes out. Both confirm the notes; silence is no consent.
        """
    )
    static let tourOpinionsTitle = Phrase("Pendapat unit dan berkas", "The units and the documents")
    static let tourOpinionsText = Phrase(
        "Unit asal melepas, unit tujuan menerima, lalu usulan diajukan dengan berkas menurut daftar periksa.",
        "The unit of origin lets go, the target unit receives, then the proposal is submitted with the checklist's documents."
    )
    static let tourVerifyTitle = Phrase("Pemeriksaan orang kedua", "The check by a second person")
    static let tourVerifyText = Phrase(
        "Yang memeriksa bukan yang menyusun; basis data sendiri menolaknya.",
        "Whoever checks has not drafted; the database itself refuses that."
    )
    static let tourPackageTitle = Phrase("Paket", "The package")
    static let tourPackageText = Phrase(
        "Usulan dipertimbangkan dan diputus dalam paket, utuh; rantai dan tukar tempat tidak terpotong.",
        "Proposals are judged and decided in packages, whole; chains and swaps are not cut."
    )
    static let tourCommitteeTitle = Phrase("TPK", "The TPK")
    static let tourCommitteeText = Phrase(
        "Tim penilai kinerja merekomendasikan, dengan kuorum, berita acara dan tanpa benturan kepentingan.",
        "The performance appraisal team recommends, with quorum and minutes and without conflicts of interest."
    )
    static let tourEndorsementTitle = Phrase("PyB", "The PyB")
    static let tourEndorsementText = Phrase(
        "Pejabat yang berwenang mengusulkannya kepada PPK.",
        "The authorised official puts it before the PPK."
    )
    static let tourDecisionTitle = Phrase("Keputusan", "The decision")
    static let tourDecisionText = Phrase(
        "PPK memutuskan seluruh paket; menyimpang dari TPK hanya dengan alasan tertulis.",
        "The PPK decides the whole package, and departs from the TPK with a written reason only."
    )
    static let tourDecreeTitle = Phrase("SK", "The decree")
    static let tourDecreeText = Phrase(
        "Sebelum SK dicatat semua syarat diperiksa lagi dengan data hari itu; nomornya hanya sekali setahun.",
        "Before the decree is recorded all gates are run again on the data of the day; its number is given once a year."
    )
}
