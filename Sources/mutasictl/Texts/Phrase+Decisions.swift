import TransferStore

extension Phrase {
    static let decisionPurpose = Phrase(
        "Keputusan atas paket dan SK-nya.",
        "The decision on a package, and its decree."
    )
    static let decisionManual = Phrase(
        """
        Keputusan berlaku untuk seluruh paket. Sebelum SK dicatat, syarat semua anggota diperiksa lagi dengan data hari \
        itu. SK yang sudah ditandatangani tidak diubah: ia diralat atau dicabut dengan SK baru.
        """,
        """
        A decision is on the whole package. Before a decree is recorded the gates of all members are run again on the \
        data of the day. A signed decree is not changed: a new one corrects or revokes it.
        """
    )
    static let decisionListPurpose = Phrase("Register SK.", "The register of decrees.")
    static let decisionShowPurpose = Phrase("Menampilkan SK sebuah paket.", "Shows the decrees of a package.")
    static let decisionRecordPurpose = Phrase("Mencatat keputusan.", "Records the decision.")
    static let decisionRecordManual = Phrase(
        "Keputusan Mendagri, BKN atau pejabat lain disertai suratnya (--letter).",
        "A decision of the Minister, BKN or another authority comes with its letter (--letter)."
    )
    static let decreeDraftPurpose = Phrase("Menyusun SK.", "Drafts the decree.")
    static let decreeSignPurpose = Phrase("Mencatat SK yang ditandatangani.", "Records the signed decree.")
    static let decreeSignManual = Phrase(
        """
        Tanda tangan elektronik dibaca dari dokumen SK yang ditandatangani dan diverifikasi; SK bertanda tangan basah \
        disebut dengan --by-hand. Nomor SK hanya sekali dalam setahun.
        """,
        """
        An electronic signature is taken from the decree's document, where it was made and verified; --by-hand says that \
        the decree was signed on paper. A number is given once a year.
        """
    )
    static let decreeAmendPurpose = Phrase("Mencatat SK ralat.", "Records a decree that puts a slip right.")
    static let decreeRevokePurpose = Phrase("Mencabut SK untuk anggota.", "Revokes the decree for members.")
    static let decreeRevokeManual = Phrase(
        "Pegawai kembali ke jabatan asal; ditolak bila jabatan itu sudah dipegang orang lain.",
        "The employee goes back to the old post; refused when somebody else holds it meanwhile."
    )
    static let noDecrees = Phrase("Belum ada SK.", "There are no decrees.")
    static let decree = Phrase("NOMOR SK", "DECREE")
    static let decreeDate = Phrase("TANGGAL SK", "DECREE DATE")
    static let decreeKind = Phrase("JENIS SK", "KIND OF DECREE")
    static let decreesTitle = Phrase("SK", "Decrees")
    static let signer = Phrase("PENANDA TANGAN", "SIGNER")
    static let proposalNotifyPurpose = Phrase(
        "Mencatat penyerahan SK dengan tanda terima, atau bahwa pegawai membacanya.",
        "Records that the decree was handed over against a receipt, or read."
    )
    static let proposalNotifyManual = Phrase(
        """
        Pemberitahuan yang terkirim dicatat sistem sendiri. SK yang tidak sampai diserahkan langsung: --receipt menyebut \
        tanda terimanya. Pegawai yang membacanya memakai --role PEGAWAI. Tenggat keberatan dihitung dari tanda terima atau \
        pembacaan yang pertama; pengiriman saja baru dianggap diterima setelah beberapa hari kerja (rule show \
        RECEIPT_BY_DELIVERY).
        """,
        """
        What was delivered the system records by itself. A decree that does not arrive is handed over, and --receipt names \
        the receipt. An employee who has read it says --role PEGAWAI. The time to object counts from the first receipt or \
        reading; a delivery alone counts as one only some working days later (rule show RECEIPT_BY_DELIVERY).
        """
    )
    static let proposalInauguratePurpose = Phrase("Mencatat pelantikan.", "Records the oath.")
    static let proposalInaugurateManual = Phrase(
        "Jabatan pelaksana dimasuki tanpa pelantikan.",
        "A general post (pelaksana) is entered without one."
    )
    static let proposalPlacePurpose = Phrase("Mencatat mulai bertugas (SPMT).", "Records the start of duty (SPMT).")
    static let proposalClosePurpose = Phrase("Menutup usulan yang sudah selesai.", "Closes a proposal that is done.")
    static let proposalSupersedePurpose = Phrase(
        "Mencatat bahwa usulan digantikan paket lain.",
        "Records that another package took its place."
    )

    static func decreeKind(_ kind: RegisteredDecree.Kind) -> Phrase {
        switch kind {
        case .transfer: Phrase("mutasi", "transfer")
        case .amendment: Phrase("ralat", "amendment")
        case .revocation: Phrase("pembatalan", "revocation")
        }
    }
}
