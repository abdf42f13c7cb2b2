import TransferStore
import Transfers

extension Phrase {
    static let documentPurpose = Phrase(
        "Dokumen resmi, tanda tangan elektronik, dan daftar periksa.",
        "Official papers, electronic signatures, and checklists."
    )
    static let documentManual = Phrase(
        """
        Dokumen disusun dari data yang tercatat dan disimpan per versi; versi lama tidak pernah diubah. Isi yang sama \
        menghasilkan berkas yang sama, sehingga menyusun ulang tanpa perubahan tidak membuat versi baru.
        """,
        """
        Papers are written from what is on record and kept in versions; an old version is never changed. The same content \
        gives the same file, so that writing a paper again without a change makes no new version.
        """
    )
    static let documentListPurpose = Phrase("Menampilkan daftar dokumen.", "Lists the papers.")
    static let documentShowPurpose = Phrase("Menampilkan satu dokumen.", "Shows one paper.")
    static let documentSavePurpose = Phrase("Menyimpan PDF ke berkas.", "Saves the PDF in a file.")
    static let documentRenderPurpose = Phrase("Menyusun dokumen sekarang.", "Writes a paper now.")
    static let documentRenderManual = Phrase(
        """
        Nomor dan tanggal surat diberi oleh kantor (--number, --date). SK tanpa nomor adalah rancangan; SK yang sudah \
        ditandatangani memakai nomor yang tercatat.
        """,
        """
        Number and date of a letter are given by an office (--number, --date). A decree without a number is a draft; one \
        that is signed has the number on record.
        """
    )
    static let documentSignPurpose = Phrase(
        "Meminta tanda tangan elektronik satu kali.",
        "Asks for an electronic signature, once."
    )
    static let documentSignManual = Phrase(
        """
        Frasa sandi dibaca dari terminal tanpa ditampilkan, atau dari baris pertama masukan standar, dan tidak disimpan. \
        Bila hasilnya tidak pasti, periksa dengan verify-signature; permintaan tidak dikirim ulang. BSrE diatur dengan \
        MUTASI_BSRE_URL, MUTASI_BSRE_USER, MUTASI_BSRE_PASSWORD dan MUTASI_BSRE_CA; kunci sendiri dengan \
        MUTASI_SIGNING_KEY dan MUTASI_SIGNING_CERTIFICATE.
        """,
        """
        The passphrase is read from the terminal without being shown, or from the first line of the standard input, and is \
        not stored. When the outcome is not certain, look with verify-signature; the request is not sent again. BSrE is set \
        by MUTASI_BSRE_URL, MUTASI_BSRE_USER, MUTASI_BSRE_PASSWORD and MUTASI_BSRE_CA; a key of one's own by \
        MUTASI_SIGNING_KEY and MUTASI_SIGNING_CERTIFICATE.
        """
    )
    static let verifySignaturePurpose = Phrase("Memeriksa tanda tangan dokumen.", "Looks at a paper's signature.")
    static let verifySignatureManual = Phrase(
        """
        Setelah waktu habis, berkas bertanda tangan yang diperoleh dari layanan diberikan dengan --file; bila layanan \
        menyatakan tidak menandatangani, --nothing-signed mencatatnya dengan alasan.
        """,
        """
        After a time-out the signed file that was got from the service is given by --file; where the service says that it \
        has not signed, --nothing-signed records that with the reason.
        """
    )
    static let letterheadPurpose = Phrase("Menetapkan kop surat suatu unit.", "Sets the letterhead of a unit.")
    static let checklistPurpose = Phrase(
        "Daftar periksa dokumen per jenis mutasi.",
        "Documents that kinds of transfers ask for."
    )
    static let checklistListPurpose = Phrase("Menampilkan daftar periksa.", "Lists the checklist.")
    static let checklistHistoryPurpose = Phrase("Menampilkan semua versi satu baris.", "Shows all versions of a row.")
    static let checklistSetPurpose = Phrase(
        "Mengubah satu baris; versi lama tetap disimpan.",
        "Changes one row; the old version is kept."
    )
    static let documentNumberHelp = Phrase("Nomor dokumen.", "The paper's number.")
    static let paperOwnerHelp = Phrase(
        "Nomor usulan, atau PACKAGE:3, ASSIGNMENT:3, ENROLMENT:3, OBJECTION:KB-2026-0001.",
        "The number of a proposal, or PACKAGE:3, ASSIGNMENT:3, ENROLMENT:3, OBJECTION:KB-2026-0001."
    )
    /// What a paper belongs to was given by the key of an objection, which nobody outside of the database knows.
    static let objectionByReceipt = Phrase(
        "keberatan disebut dengan nomor pada tanda terimanya, bukan nomor urutnya: nomor itulah yang dipegang pegawai, "
            + "tercetak pada setiap surat tentangnya, dan tidak mungkin tertukar dengan keberatan orang lain. "
            + "Dasar: PP 79/2021 (keberatan tertulis kepada PPK); rancangan: nomor tanda terima KB-TAHUN-URUT. "
            + "Tulis misalnya OBJECTION:KB-2026-0001 atau KB-2026-0001 saja; nomornya ada di mutasictl objection list --all",
        "an objection is named by the number on its receipt, not by its place: that is the number which the employee has, "
            + "which every letter about it bears, and which is not mistaken for somebody else's. "
            + "Basis: PP 79/2021 (objections are written, to the PPK); design: the number of the receipt, KB-YEAR-PLACE. "
            + "Write for example OBJECTION:KB-2026-0001, or KB-2026-0001 alone; mutasictl objection list --all has the number"
    )
    static func unknownPaperOwner(_ kinds: [String]) -> Phrase {
        Phrase(
            "dokumen milik usulan disebut dengan nomornya saja, yang lain JENIS:NOMOR dengan jenis "
                + "\(kinds.joined(separator: ", ")); misalnya PACKAGE:3",
            "papers of a proposal are named by its number alone, others KIND:NUMBER with a kind of "
                + "\(kinds.joined(separator: ", ")); for example PACKAGE:3"
        )
    }
    static func paperOwnerNumber(_ kind: String) -> Phrase {
        Phrase(
            "\(kind) disebut dengan nomornya, angka bulat mulai 1; lihat daftarnya dengan perintah list",
            "\(kind) is named by its number, from 1; its list command has the numbers"
        )
    }
    static let documentID = Phrase("DOKUMEN", "DOCUMENT")
    static let documentSubject = Phrase("MILIK", "BELONGS TO")
    static let documentName = Phrase("JENIS", "KIND")
    static let documentTitle = Phrase("JUDUL", "TITLE")
    static let decisionDigest = Phrase("SIDIK KEPUTUSAN", "DIGEST OF THE DECISION")
    static let letterNumber = Phrase("NOMOR SURAT", "LETTER'S NUMBER")
    static let isNewest = Phrase("TERBARU", "NEWEST")
    static let byteSize = Phrase("BITA", "BYTES")
    static let digest = Phrase("SHA-256", "SHA-256")
    static let renderedAt = Phrase("DISUSUN", "WRITTEN")
    static let signatureTitle = Phrase("TANDA TANGAN", "SIGNATURE")
    static let signerTitle = Phrase("PENANDA TANGAN", "SIGNER")
    static let signatureProvider = Phrase("LAYANAN", "SERVICE")
    static let requestedAt = Phrase("DIMINTA", "REQUESTED")
    static let verifiedAt = Phrase("DIVERIFIKASI", "VERIFIED")
    static let explanationTitle = Phrase("KETERANGAN", "EXPLANATION")
    static let noDocuments = Phrase("Belum ada dokumen.", "There are no papers yet.")
    static let sameDocument = Phrase(
        "Isinya sama dengan versi terbaru; tidak ada versi baru.",
        "The content is that of the newest version; there is no new version."
    )
    static let signatureUncertain = Phrase(
        "Hasil tanda tangan belum pasti dan tidak diminta ulang; cari berkasnya di layanan, lalu jalankan verify-signature.",
        "The signature's outcome is not certain, and it is not asked for again; look for the file at the service, then run verify-signature."
    )
    static let signatureNotValid = Phrase(
        "Dokumen tidak bertanda tangan yang sah; jangan diumumkan.",
        "The paper has no valid signature; do not announce it."
    )
    static let passphrasePrompt = Phrase("Frasa sandi: ", "Passphrase: ")
    static let passphraseMissing = Phrase("frasa sandi kosong", "the passphrase is empty")
    static let signerMissing = Phrase(
        "Layanan tanda tangan belum diatur: isi MUTASI_BSRE_URL, _USER dan _PASSWORD, atau MUTASI_SIGNING_KEY dan _CERTIFICATE.",
        "No signing service is set: fill in MUTASI_BSRE_URL, _USER and _PASSWORD, or MUTASI_SIGNING_KEY and _CERTIFICATE."
    )
    static let signerUnknown = Phrase(
        "Alamat surel penanda tangan tidak tercatat; berikan --mail atau --ask-nik.",
        "The signer's mail address is not on record; give --mail or --ask-nik."
    )
    static let notSignedYet = Phrase("Belum ada berkas bertanda tangan.", "There is no signed file yet.")
    static let letterAndDate = Phrase("--number dan --date dipakai bersama", "--number and --date go together")
    static let fileOrNothing = Phrase(
        "pilih --file atau --nothing-signed, bukan keduanya",
        "choose --file or --nothing-signed, not both"
    )
    static let letterheadSet = Phrase("Kop surat ditetapkan.", "The letterhead is set.")
    static let nikPrompt = Phrase("NIK: ", "NIK: ")
    static let mandatoryDocument = Phrase("WAJIB", "MANDATORY")
    static let issuersTitle = Phrase("PENERBIT", "ISSUERS")
    static let maximumAge = Phrase("UMUR MAKS. (HARI)", "MAX. AGE (DAYS)")
    static let legalised = Phrase("LEGALISASI", "LEGALISED")
    static let namesPostTitle = Phrase("SEBUT JABATAN", "NAMES POST")
    static let deferrable = Phrase("DAPAT MENYUSUL", "DEFERRABLE")
    static let waivableBy = Phrase("DISPENSASI OLEH", "WAIVABLE BY")
    static let dropped = Phrase("DIHAPUS", "DROPPED")
    static let setBy = Phrase("DITETAPKAN OLEH", "SET BY")
    static let setAt = Phrase("DITETAPKAN", "SET")
    static let checklistKindHelp = Phrase("Jenis mutasi, M1 sampai M6.", "The kind of transfer, M1 to M6.")
    static let checklistCodeHelp = Phrase("Kode dokumen, misalnya D08.", "The document's code, such as D08.")

    static func signatureState(_ state: SignatureState) -> Phrase {
        switch state {
        case .requested: Phrase("diminta, hasil belum tercatat", "asked for, outcome not recorded")
        case .unknown: Phrase("belum pasti", "not certain")
        case .signed: Phrase("ditandatangani, belum diverifikasi", "signed, not verified")
        case .verified: Phrase("terverifikasi", "verified")
        case .invalid: Phrase("tidak sah", "invalid")
        case .refused: Phrase("ditolak", "refused")
        }
    }

    static func paperSubject(_ kind: PaperSubject.Kind) -> Phrase {
        switch kind {
        case .proposal: Phrase("usulan", "proposal")
        case .package: Phrase("paket", "package")
        case .assignment: Phrase("penugasan", "assignment")
        case .objection: Phrase("keberatan", "objection")
        case .enrolment: Phrase("pendaftaran", "enrolment")
        }
    }

    static func paperName(_ name: DocumentName) -> Phrase {
        Phrase(name.title(in: .indonesian), name.title(in: .english))
    }
}
