import Postgres
import TransferStore

extension Phrase {
    static let auditPurpose = Phrase(
        "Catatan audit: siapa berbuat apa, dan apakah catatannya utuh.",
        "The audit: who did what, and whether the record is whole."
    )
    static let auditManual = Phrase(
        """
        Setiap perubahan keadaan dan setiap tindakan administrasi tercatat dalam transaksinya sendiri dan tidak dapat diubah. \
        Daemon menyegelnya semenit kemudian dengan kunci yang tidak ada di basis data (mutasid --audit-key).
        """,
        """
        Every change of state and every administrative action is recorded in its own transaction, and never changed. The \
        daemon seals the record a minute later with a key that is not in the database (mutasid --audit-key).
        """
    )
    static let auditShowPurpose = Phrase(
        "Menampilkan apa yang dilakukan, yang terbaru lebih dahulu.",
        "Shows what was done, the newest first."
    )
    static let auditShowManual = Phrase(
        "Isi yang dilindungi, seperti kata-kata dialog, hanya disebut berubah (\"...\"), tidak diulang.",
        "Content that is protected, such as the words of a dialogue, is named as changed (\"...\") and not repeated."
    )
    static let auditVerifyPurpose = Phrase(
        "Memeriksa seluruh rantai segel audit.",
        "Checks the whole chain of seals of the audit."
    )
    static let auditVerifyManual = Phrase(
        """
        Menemukan baris yang diubah, dihapus, ditukar atau disisipkan, dan ekor yang dipotong, lalu menyebut barisnya. Ekor \
        yang dipotong hanya terbukti dengan jangkar yang disimpan di luar basis data (--anchors). Keluar dengan kode 2 bila \
        ada temuan.
        """,
        """
        Finds rows that were changed, deleted, swapped or slipped in, and a tail that was cut, and names the row. A cut \
        tail is proven only by anchors that were kept outside of the database (--anchors). Ends with code 2 when there is \
        a finding.
        """
    )
    static let auditExportPurpose = Phrase(
        "Menulis bukti untuk audit sistem merit, aspek promosi dan mutasi.",
        "Writes the evidence for an audit of the merit system, aspect promotion and transfer."
    )
    static let auditExportManual = Phrase(
        """
        Satu berkas CSV tiap jenis (aturan, kebutuhan, usulan, risalah TPK, benturan kepentingan, pengecualian, keputusan \
        dengan alasannya, keberatan, pengumuman, hasil) dan manifest.sha256 (PermenPANRB 40/2018). Pegawai disebut dengan \
        nomor usulan; NIP dan nama hanya dengan --names. Alasan adalah teks bebas dan dapat menyebut orang: periksa \
        sebelum berkas diserahkan. Siapa mengambil apa dan mengapa tercatat.
        """,
        """
        One CSV file for each kind (rules, needs, proposals, TPK minutes, conflicts of interest, waivers, decisions with \
        their reasons, objections, announcements, outcomes) and manifest.sha256 (PermenPANRB 40/2018). Employees are told \
        by the number of their proposal; NIP and name only with --names. Reasons are free text and may speak of people: \
        look through them before the files are handed over. Who took what and why is on record.
        """
    )
    static let auditExportFolderHelp = Phrase(
        "Folder tempat berkas ditulis; dibuat bila belum ada.",
        "The folder into which the files are written; made when it is not there."
    )
    static let auditExportFromHelp = Phrase("Hari pertama.", "The first day.")
    static let auditExportUntilHelp = Phrase("Hari terakhir.", "The last day.")
    static let auditExportReasonHelp = Phrase(
        "Untuk apa, misalnya nomor surat tim penilai.",
        "What it is for, such as the number of the auditors' letter."
    )
    static let auditExportNamesHelp = Phrase(
        "NIP dan nama pegawai di samping nomor usulan.",
        "The employee's NIP and name beside the number of the proposal."
    )
    static let auditPersonHelp = Phrase("Hanya yang menyangkut pegawai ini.", "Only what concerns this employee.")
    static let auditProposalHelp = Phrase("Hanya yang menyangkut usulan ini.", "Only what concerns this proposal.")
    static let auditSinceHelp = Phrase(
        "Sejak saat ini, misalnya 2026-03-02 atau \"2026-03-02 09:00 WITA\".",
        "From this moment on, such as 2026-03-02 or \"2026-03-02 09:00 WITA\"."
    )
    static let auditBeforeHelp = Phrase(
        "Hanya yang mendahului peristiwa ini; untuk halaman berikutnya.",
        "Only what comes before this event; for the next page."
    )
    static let auditLimitHelp = Phrase("Paling banyak sekian.", "At most so many.")
    static let auditKeyHelp = Phrase(
        "Berkas kunci penyegel; ulangi untuk kunci lama. Tanpa ini MUTASI_AUDIT_KEY.",
        "The file of the key that seals; repeated for older keys. Without it MUTASI_AUDIT_KEY."
    )
    static let auditAnchorsHelp = Phrase(
        "Berkas jangkar yang ditulis daemon. Tanpa ini MUTASI_AUDIT_ANCHORS.",
        "The file of anchors that the daemon writes. Without it MUTASI_AUDIT_ANCHORS."
    )
    static let auditNeedsKey = Phrase(
        "kunci penyegel diperlukan: --key BERKAS atau MUTASI_AUDIT_KEY",
        "the key that seals is needed: --key FILE or MUTASI_AUDIT_KEY"
    )
    static let auditChecking = Phrase("segel diperiksa", "seals checked")
    static let auditEvent = Phrase("PERISTIWA", "EVENT")
    static let auditCivilAt = Phrase("WAKTU SIPIL", "CIVIL TIME")
    static let auditLogin = Phrase("LOGIN", "LOGIN")
    static let auditOperator = Phrase("PELAKU", "BY")
    static let auditCorrelation = Phrase("BAGIAN DARI", "PART OF")
    static let auditAction = Phrase("TINDAKAN", "ACTION")
    static let auditSubject = Phrase("TABEL", "TABLE")
    static let auditKeyOfRow = Phrase("KUNCI", "KEY")
    static let auditPlace = Phrase("URUTAN", "PLACE")
    static let noAuditEvents = Phrase("Tidak ada peristiwa.", "There are no events.")
    static let auditWithoutAnchors = Phrase(
        "Tanpa jangkar dari luar basis data (--anchors) ekor yang dipotong tidak terbukti.",
        "Without anchors from outside of the database (--anchors) a cut tail is not proven."
    )

    static func auditGoesOn(_ last: Int64) -> Phrase {
        Phrase("Lanjutannya: --before \(last).", "For more: --before \(last).")
    }

    static func auditAction(_ action: String) -> Phrase {
        switch action {
        case "INSERT": Phrase("ditambahkan", "added")
        case "DELETE": Phrase("dihapus", "removed")
        case "READ": Phrase("dibaca", "read")
        default: Phrase("diubah", "changed")
        }
    }

    static func auditFinding(_ kind: AuditFinding.Kind) -> Phrase {
        switch kind {
        case .changed: Phrase("diubah atau ditukar setelah disegel", "changed or swapped after it was sealed")
        case .deleted: Phrase("dihapus, segelnya masih ada", "deleted, its seal still stands")
        case .gap: Phrase("segel mulai dari sini hilang", "seals are gone from here on")
        case .cut: Phrase("rantai berakhir sebelum jangkar ini", "the chain ends before this anchor")
        case .replaced: Phrase("rantai diganti: jangkar berbeda", "the chain was replaced: the anchor differs")
        case .unsealed: Phrase("ditulis dengan melewati penyegelan", "written past the sealer")
        case .unknownKey: Phrase("disegel dengan kunci lain; beri --key", "sealed with another key; give its --key")
        }
    }

    static func auditForged(_ findings: Int) -> Phrase {
        Phrase(
            "Catatan audit tidak utuh: \(findings) temuan. Jangan mengubah apa pun; amankan cadangan dan laporkan.",
            "The audit is not whole: \(findings) findings. Change nothing; secure the backups and report it."
        )
    }

    static func auditSound(_ verdict: AuditVerdict) -> Phrase {
        Phrase(
            "Utuh: \(verdict.sealed) segel, \(verdict.anchors) jangkar; \(verdict.waiting) peristiwa menunggu disegel.",
            "Whole: \(verdict.sealed) seals, \(verdict.anchors) anchors; \(verdict.waiting) events wait to be sealed."
        )
    }

    static func auditSealed(_ count: Int) -> Phrase {
        Phrase(
            "\(grouped(count).indonesian) peristiwa audit menunggu disegel",
            "\(grouped(count).english) audit events wait to be sealed"
        )
    }

    static func auditUnsealed(_ count: Int, _ age: Interval) -> Phrase {
        Phrase(
            "\(grouped(count).indonesian) peristiwa audit belum disegel, yang tertua \(age.phrase.indonesian)",
            "\(grouped(count).english) audit events are not sealed, the oldest for \(age.phrase.english)"
        )
    }

    static let giveKey = Phrase(
        "jalankan mutasid dengan --audit-key; tanpa segel, perubahan catatan tidak berbekas",
        "run mutasid with --audit-key; what is not sealed can be altered without a trace"
    )
}
