import TransferStore
import Upstream

// Triggers on upstream tables, and what they tell.
extension Phrase {
    static let triggerPurpose = Phrase(
        "Pemicu (trigger) pada tabel sistem kepegawaian hulu.",
        "Triggers on the tables of upstream HR systems."
    )
    static let triggerManual = Phrase(
        """
        Pemicu mencatat ke mutasi_inbox siapa yang datanya berubah, tanpa memperlambat atau menggagalkan sistem hulu; \
        mutasid menjadikannya pekerjaan. Yang terlewat ditemukan oleh reconcile.
        """,
        """
        Triggers note in mutasi_inbox whose data changed, and neither slow the upstream system down nor make it fail; mutasid \
        makes jobs of it. What was missed is found by reconcile.
        """
    )
    static let triggerGeneratePurpose = Phrase(
        "Mencetak SQL yang memasang pemicu, atau (--remove) yang melepasnya.",
        "Prints the SQL that installs triggers, or (--remove) the SQL that removes them."
    )
    static let triggerGenerateManual = Phrase(
        """
        SQL itu boleh dijalankan berulang kali: psql -v ON_ERROR_STOP=1 -f. Nama ditulis seperti dalam SQL: tanpa tanda kutip \
        menjadi huruf kecil. Dengan --shape dicetak contoh untuk salah satu dari tiga bentuk tabel; sesuaikan dengan tabel yang \
        ada. Mode tolerant tidak pernah menggagalkan perintah hulu, mode strict menolaknya bila perubahannya tidak dapat dicatat.
        """,
        """
        The SQL may be run any number of times: psql -v ON_ERROR_STOP=1 -f. Names are written as in SQL: in small letters unless \
        they are quoted. --shape prints examples for one of the three forms of tables; adapt them to the tables that are there. \
        Tolerant mode never makes an upstream statement fail; strict mode refuses it when its change cannot be noted.
        """
    )
    static let triggerCheckPurpose = Phrase(
        "Memeriksa apakah pemicu yang terpasang masih seperti seharusnya.",
        "Checks whether the installed triggers are as they should be."
    )
    static let triggerCheckManual = Phrase(
        "Tanpa opsi memeriksa semua yang terpasang. Kode keluar: 0 semua baik, 1 ada yang berbeda.",
        "Without options all that are installed are checked. Exit code: 0 all is well, 1 something differs."
    )
    static let triggerReconcilePurpose = Phrase(
        "Membandingkan tabel hulu dengan yang sudah diberitahukan, lalu melengkapi yang terlewat.",
        "Compares upstream tables with what was told of them, and makes up for what was missed."
    )
    static let triggerReconcileManual = Phrase(
        """
        Jadwal mutasi.upstream melakukannya setiap malam. Yang sejak itu sudah diberitahukan diberitahukan sekali lagi, karena \
        perubahan sesudahnya mungkin terlewat. Dengan --dry-run hanya menghitung.
        """,
        """
        The schedule mutasi.upstream does it every night. What was told since the last time is told once more, since a change \
        after it may have been missed. With --dry-run it only counts.
        """
    )
    static let triggerParkedPurpose = Phrase(
        "Daftar pemberitahuan yang tidak dapat ditindaklanjuti.",
        "Lists what was told and nobody can act on."
    )
    static let triggerParkedManual = Phrase(
        """
        Topik atau versi yang tidak dikenal diproses sendiri setelah ada barisnya di mutasi_inbox.reaction. Kunci yang bukan kunci \
        (misalnya NIP tidak 18 angka) diperbaiki di hulu; setelah dilihat, tutup dengan trigger settle.
        """,
        """
        An unknown topic or version is acted on by itself once mutasi_inbox.reaction has a row for it. A key that is none (a NIP \
        that has not 18 digits) is mended upstream; when somebody has looked at it, close it with trigger settle.
        """
    )
    static let triggerSettlePurpose = Phrase(
        "Menutup pemberitahuan dengan kunci yang salah, setelah dilihat.",
        "Closes what was told with a wrong key, after somebody has looked at it."
    )

    static let watchedTable = Phrase("TABEL", "TABLE")
    static let watchTopic = Phrase("TOPIK", "TOPIC")
    static let watchMode = Phrase("MODE", "MODE")
    static let watchName = Phrase("PENGAWASAN", "WATCH")
    static let watchedTables = Phrase("TABEL", "TABLES")
    static let entitiesCompared = Phrase("DIBANDINGKAN", "COMPARED")
    static let changesFound = Phrase("TERLEWAT", "MISSED")
    static let changesRepeated = Phrase("DIULANG", "REPEATED")
    static let parkedAt = Phrase("SEJAK", "SINCE")
    static let eventSource = Phrase("SUMBER", "SOURCE")
    static let entityKeys = Phrase("KUNCI", "KEYS")
    static let parkedSettled = Phrase("DITUTUP", "SETTLED")

    static let nothingWatched = Phrase(
        "Tidak ada tabel hulu yang diamati; lihat trigger generate.",
        "No upstream table is watched; see trigger generate."
    )
    static let nothingParked = Phrase("Tidak ada.", "There is nothing.")

    static func triggersDrifted(_ count: Int) -> Phrase {
        Phrase(
            "\(count) berbeda dari seharusnya; jalankan lagi SQL dari trigger generate.",
            "\(count) not as they should be; run the SQL of trigger generate again."
        )
    }

    static func unknownWatch(_ name: String, known: [String]) -> Phrase {
        let list = known.isEmpty ? "-" : known.joined(separator: ", ")
        return Phrase(
            "Tidak ada pengawasan \(Table.printable(name)); yang ada: \(list).",
            "There is no watch \(Table.printable(name)); there are: \(list)."
        )
    }

    static func handoverMode(_ mode: HandoverMode) -> Phrase {
        switch mode {
        case .tolerant: Phrase("toleran", "tolerant")
        case .strict: Phrase("ketat", "strict")
        }
    }

    static func parkingReason(_ reason: ParkedEvent.Reason) -> Phrase {
        switch reason {
        case .version: Phrase("topik atau versi tidak dikenal", "unknown topic or version")
        case .key: Phrase("kunci salah", "wrong key")
        }
    }
}
