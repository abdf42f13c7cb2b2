import Transfers

extension Phrase {
    static let officePurpose = Phrase(
        "Daftar pejabat: siapa yang berwenang memutus mutasi.",
        "The register of offices: who may decide on transfers."
    )
    static let officeManual = Phrase(
        """
        Anggota TPK, PyB, PPK, penerima delegasi PPK, pemeriksa dan kepala BKD dicatat dengan masa jabatan dan suratnya; pimpinan unit \
        mengikuti jabatannya (office list --unit). Siapa pun yang bertindak tanpa memegang jabatannya pada hari itu ditolak, \
        dan kuorum TPK dihitung dari anggota yang tercatat pada hari rapat.
        """,
        """
        Members of the TPK, PyB, PPK, delegates of the PPK, verifiers and the head of BKD are entered with their terms and letters; who \
        leads a unit follows from the post (office list --unit). Whoever acts without holding the office that day is \
        refused, and the quorum of the TPK counts the members on record on the day of the meeting.
        """
    )
    static let officeListPurpose = Phrase("Menampilkan pemegang jabatan.", "Lists who holds the offices.")
    static let officeListManual = Phrase(
        "Jabatan: TPK_KETUA, TPK_SEKRETARIS, TPK_ANGGOTA, PYB, PPK, DELEGASI_PPK, VERIFIKATOR, KEPALA_BKD.",
        "Offices: TPK_KETUA, TPK_SEKRETARIS, TPK_ANGGOTA, PYB, PPK, DELEGASI_PPK, VERIFIKATOR, KEPALA_BKD."
    )
    static let officeShowPurpose = Phrase("Menampilkan satu masa jabatan.", "Shows one term.")
    static let officeAppointPurpose = Phrase("Mencatat pengangkatan.", "Enters an appointment.")
    static let officeAppointManual = Phrase(
        """
        PPK yang bukan pegawai ASN dicatat dengan --name dan --code, tanpa NIP, lalu disebut pada --as dengan sebutannya. \
        Penerima delegasi menyebut yang didelegasikan dengan --act: KEPUTUSAN, TANDA_TANGAN, PELANTIKAN, KEBERATAN, \
        PENUGASAN. Kedudukan: DEFINITIF, PJ, PLT, PLH.
        """,
        """
        A PPK who is no civil servant is entered by --name and --code, without a NIP, and named on --as by that code. A \
        delegation says what is delegated by --act: KEPUTUSAN, TANDA_TANGAN, PELANTIKAN, KEBERATAN, PENUGASAN. Standings: \
        DEFINITIF, PJ, PLT, PLH.
        """
    )
    static let officeEndPurpose = Phrase("Mengakhiri masa jabatan.", "Ends a term.")
    static let officeNumberHelp = Phrase("Nomor masa jabatan.", "The term's number.")
    static let officeListChoice = Phrase(
        "pilih satu: --as-of, --all atau --unit",
        "choose one: --as-of, --all or --unit"
    )
    static let holderOrOfficial = Phrase(
        "sebutkan NIP pemegangnya, atau --name dan --code bagi PPK yang bukan pegawai ASN",
        "name the holder's NIP, or --name and --code for a PPK who is no civil servant"
    )
    static let nameAndCode = Phrase("--name dan --code disebut bersama", "--name and --code go together")
    static let officialCode = Phrase(
        "--code diawali huruf dan berisi huruf, angka atau tanda hubung, misalnya GUBERNUR",
        "--code begins with a letter and has letters, digits or hyphens, such as GUBERNUR"
    )
    static let officialName = Phrase("--name berisi satu baris nama", "--name is a name on one line")
    static let noOffices = Phrase(
        "Belum ada yang tercatat; daftarkan dengan office appoint.",
        "Nobody is on record; enter them with office appoint."
    )
    static let officeTerm = Phrase("MASA", "TERM")
    static let officeTitle = Phrase("JABATAN", "OFFICE")
    static let officeStanding = Phrase("KEDUDUKAN", "STANDING")
    static let officeFrom = Phrase("SEJAK", "FROM")
    static let officeUntil = Phrase("SAMPAI", "UNTIL")
    static let officeScope = Phrase("DELEGASI", "DELEGATED")
    static let officialCodeTitle = Phrase("SEBUTAN", "CODE")
    static let endedBy = Phrase("DIAKHIRI OLEH", "ENDED BY")
    static let officeEndedAt = Phrase("DIAKHIRI", "ENDED")
    static let endReason = Phrase("ALASAN BERAKHIR", "REASON OF THE END")
}
