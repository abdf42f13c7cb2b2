/// What a newcomer is told at each step of the tour.
extension Phrase {
    static let tourOfficesTitle = Phrase("Siapa yang berwenang", "Who may decide")
    static let tourOfficesText = Phrase(
        """
        Anggota TPK, PyB, PPK dan pemeriksa tercatat dengan suratnya dalam daftar pejabat; siapa pun yang bertindak tanpa \
        memegang jabatannya hari itu ditolak. Gubernur bukan pegawai ASN: ia tercatat tanpa NIP.
        """,
        """
        Members of the TPK, the PyB, the PPK and verifiers are entered in the register of offices with their letters; \
        whoever acts without holding the office that day is refused. The Governor is no civil servant, and has no NIP there.
        """
    )
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
        """
        Unit asal melepas, unit tujuan menerima. Yang tidak ada datanya, seperti ikatan dinas dan akomodasi, dipastikan \
        dengan surat; lalu usulan diajukan dengan berkas menurut daftar periksa.
        """,
        """
        The unit of origin lets go, the target unit receives. What there are no data on, such as service bonds and \
        accommodations, is ascertained by letter; then the proposal is submitted with the checklist's documents.
        """
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
    static let tourAnnouncementTitle = Phrase("Pengumuman", "The announcement")
    static let tourAnnouncementText = Phrase(
        """
        Sari diberi tahu secara pribadi oleh mutasid; sehari kerja kemudian SK boleh diumumkan, dengan kolom yang diizinkan \
        saja.
        """,
        """
        mutasid has told Sari in person; a working day later the decree may be published, with the allowed columns only.
        """
    )
    static let tourOathTitle = Phrase("Pelantikan", "The oath")
    static let tourOathText = Phrase(
        "Jabatan selain pelaksana dimasuki dengan pelantikan, paling lama 30 hari kerja setelah SK.",
        "Posts other than general ones are entered by an oath, within 30 working days of the decree."
    )
    static let tourPlacementTitle = Phrase("Mulai bertugas", "The start of duty")
    static let tourPlacementText = Phrase(
        "Kepala unit penerima menyatakan SPMT; mutasid merencanakan pelatihan dari kesenjangan dan pemantauan.",
        "The receiving head states the SPMT; mutasid plans training from the gap, and the follow-ups."
    )
    static let tourFirstFollowUpTitle = Phrase("Pemantauan tiga bulan", "After three months")
    static let tourFirstFollowUpText = Phrase(
        "Pegawai dan atasan menjawab, masing-masing tanpa melihat jawaban yang lain.",
        "Employee and superior answer, each without seeing what the other says."
    )
    static let tourTrainingTitle = Phrase("Pelatihan", "The training")
    static let tourTrainingText = Phrase(
        "Kehadiran dan hasil pelatihan dicatat; yang lulus dihitung pada evaluasi berikutnya.",
        "Attendance and results are recorded; what was passed counts in the next evaluation."
    )
    static let tourSecondFollowUpTitle = Phrase("Pemantauan enam bulan", "After six months")
    static let tourSecondFollowUpText = Phrase("Dukungan yang dijanjikan ditagih.", "Promised support is asked for.")
    static let tourThirdFollowUpTitle = Phrase("Pemantauan dua belas bulan", "After twelve months")
    static let tourThirdFollowUpText = Phrase(
        "Yang terakhir; hasilnya bagi unit penerima dapat diukur dengan mutasictl outcome measure USULAN.",
        "The last one; what it brought the receiving unit is measured with mutasictl outcome measure PROPOSAL."
    )
    static let tourCloseTitle = Phrase("Selesai", "The end")
    static let tourCloseText = Phrase(
        "Usulan ditutup; seluruh riwayatnya tersambung dengan sidik yang dapat diperiksa.",
        "The proposal is closed; its whole history is chained by hashes that anyone can check."
    )
}
