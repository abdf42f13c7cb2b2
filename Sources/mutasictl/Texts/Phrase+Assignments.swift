import TransferStore
import Transfers

extension Phrase {
    static let assignmentPurpose = Phrase(
        "Penugasan mendesak, dari daftar siaga sampai kembali.",
        "Urgent assignments, from the roster to the return."
    )
    static let assignmentManual = Phrase(
        """
        Penugasan bersifat sementara: jabatan asal disimpan, dan tidak ada SK mutasi. Dasarnya status bencana atau \
        perintah tertulis PPK. Sukarelawan lebih dahulu; tidak seorang pun dua kali berturut-turut selama yang lain dapat \
        berangkat. PPK mengesahkannya dalam 10 hari kerja; tanpa itu penugasan gugur.
        """,
        """
        An assignment is temporary: the person's own post is kept, and there is no decree of transfer. It rests on a \
        disaster's status or on a written instruction of the PPK. Volunteers come first; nobody goes twice in a row while \
        others can. The PPK ratifies it within 10 working days; otherwise it lapses.
        """
    )
    static let assignmentListPurpose = Phrase("Daftar penugasan mendesak.", "Lists the urgent assignments.")
    static let assignmentShowPurpose = Phrase("Menampilkan satu penugasan.", "Shows one assignment.")
    static let volunteerPurpose = Phrase("Memasukkan pegawai ke daftar siaga.", "Enters an employee in the roster.")
    static let volunteerManual = Phrase(
        "Sebagai sukarelawan, atau dengan --in-turn menurut giliran. Diulang untuk mengubahnya; alasan tidak dicatat.",
        "As a volunteer, or by turn with --in-turn. Repeat it to change that; reasons are not recorded."
    )
    static let rosterPurpose = Phrase("Siapa yang berangkat berikutnya.", "Who is sent next.")
    static let rosterManual = Phrase(
        "Sukarelawan lebih dahulu, lalu yang paling jarang ditugaskan, lalu yang terdekat; yang setara diundi.",
        "Volunteers first, then whoever was sent least often, then the nearest; a lot decides between equals."
    )
    static let assignmentIssuePurpose = Phrase("Menerbitkan surat perintah tugas.", "Issues an order.")
    static let assignmentIssueManual = Phrase(
        """
        Kebutuhannya mendesak, dengan nomor dan tanggal keputusan dasarnya. Pada pemakaian pertama sebutkan isinya: \
        --level dan --valid-until, atau --instruction. Persetujuan lisan setiap pegawai dicatat dengan --consent. Yang \
        tidak pernah dikesampingkan disebut dengan --ascertained: IDENTITAS, STATUS_AKTIF, BEBAS_HUKDIS, \
        BEBAS_PERADILAN, LAIK_TUGAS, KEWENANGAN_PENANDATANGAN, ASURANSI_DAN_TUNJANGAN, untuk tugas klinis juga \
        IZIN_PROFESI, untuk Plt juga MORATORIUM. Plt hanya pada jabatan manajerial yang kosong, setingkat atau satu \
        tingkat di atas jabatannya. Masa larangan pada moratorium list diperiksa sendiri: pejabat yang tercakup \
        memerlukan persetujuan Mendagri (waiver add E24).
        """,
        """
        The need is urgent, with its decree's number and date. When the decree is used first, say what it is: --level and \
        --valid-until, or --instruction. The consent by word of mouth of everybody sent is recorded with --consent. What \
        is never waived is named by --ascertained: IDENTITAS, STATUS_AKTIF, BEBAS_HUKDIS, BEBAS_PERADILAN, LAIK_TUGAS, \
        KEWENANGAN_PENANDATANGAN, ASURANSI_DAN_TUNJANGAN, for clinical work IZIN_PROFESI, and for a Plt MORATORIUM. \
        A Plt acts in a vacant managerial post, at their own level or one above it. The moratoria on record are looked \
        at in any case: for an official whom one covers Mendagri has to approve (waiver add E24).
        """
    )
    static let assignmentRatifyPurpose = Phrase("Mencatat pengesahan PPK.", "Records the ratification by the PPK.")
    static let assignmentExtendPurpose = Phrase("Memperpanjang penugasan.", "Extends an assignment.")
    static let assignmentExtendManual = Phrase(
        "Sampai batas menurut aturan (90 hari; Plt 3 + 3 bulan), dan tidak melampaui masa berlaku dasarnya.",
        "Up to the limit of the rules (90 days; a Plt 3 + 3 months), and not beyond its basis."
    )
    static let assignmentDeliverPurpose = Phrase("Mencatat dokumen susulan.", "Records a document that was put off.")
    static let assignmentWaivePurpose = Phrase(
        "PPK mengesampingkan dokumen susulan dengan alasan.",
        "The PPK does without a document that was put off, for a reason."
    )
    static let assignmentWaiveManual = Phrase(
        "Tidak berlaku untuk keterangan hukuman disiplin, dialog tertulis, dan pengumuman.",
        "Not for the paper on discipline, the written dialogue, and the announcement."
    )
    static let assignmentRecallPurpose = Phrase("Menarik pegawai sebelum waktunya.", "Calls the person back early.")
    static let assignmentReturnedPurpose = Phrase("Mencatat kembalinya pegawai.", "Records the person's return.")
    static let assignmentConvertPurpose = Phrase(
        "Melanjutkan penugasan dengan usulan mutasi biasa.",
        "Has a regular proposal take over."
    )
    static let assignmentConvertManual = Phrase(
        "Usulan dibuka dari peringkat kebutuhannya dan menempuh jalan biasa dengan dokumen biasa.",
        "The proposal is drafted from the need's ranking, and goes the normal way with the normal documents."
    )
    static let endStatusPurpose = Phrase("Mengakhiri status bencana.", "Ends a disaster's status.")
    static let endStatusManual = Phrase(
        "Semua penugasan yang berdasar status itu mendapat hari kembali; penugasan baru ditolak.",
        "Every assignment that rests on it is given a day of return; new ones are refused."
    )
    static let verifyAssignmentLogPurpose = Phrase(
        "Memeriksa keutuhan riwayat penugasan.",
        "Checks that assignments' history is sound."
    )
    static let assignmentNumberHelp = Phrase("Nomor penugasan.", "The assignment's number.")
    static let taskSkillHelp = Phrase(
        "Keahlian yang diperlukan; boleh diulang.",
        "A skill the task takes; may be repeated."
    )
    static let consentValue = Phrase(
        "persetujuan ditulis NIP,WAKTU[,NIP yang mendengar]; misalnya 198703142011012907,2026-02-01 21:30",
        "a consent is written NIP,MOMENT[,NIP of who heard it], as in 198703142011012907,2026-02-01 21:30"
    )
    static let skillValue = Phrase(
        "keahlian ditulis KODE=SERTIFIKAT[,TANGGAL]; misalnya SAR=Sertifikat 12/2025,2027-12-31",
        "a skill is written CODE=CERTIFICATE[,DATE], as in SAR=Certificate 12/2025,2027-12-31"
    )
    static let basisTermsWanted = Phrase(
        "Sebutkan --level dengan --valid-until, atau --instruction saja",
        "Give --level with --valid-until, or --instruction alone"
    )
    static let basisNumberWanted = Phrase(
        "Keputusan dasar yang baru memerlukan --basis-number",
        "A new decree takes --basis-number"
    )
    static let peopleOrPerson = Phrase(
        "Pakai salah satu: --people, atau --person dengan --reason",
        "Use one of them: --people, or --person with --reason"
    )
    static let dayInFuture = Phrase("Harinya belum tiba", "The day has not come yet")
    static let rosterEntered = Phrase("Daftar siaga diperbarui.", "The roster is up to date.")
    static let rosterEmpty = Phrase("Daftar siaga kosong.", "The roster is empty.")
    static let noAssignments = Phrase("Tidak ada penugasan mendesak.", "There are no urgent assignments.")
    static let assignmentLogSound = Phrase("Riwayat penugasan utuh.", "The history of assignments is sound.")

    static func assignmentLogBroken(_ count: Int) -> Phrase {
        Phrase(
            "Riwayat penugasan tidak utuh: \(count) hal tidak cocok. Jangan ubah apa pun; laporkan kepada pengelola.",
            "The history of assignments is not sound: \(count) things do not fit. Change nothing; tell the administrator."
        )
    }
}
