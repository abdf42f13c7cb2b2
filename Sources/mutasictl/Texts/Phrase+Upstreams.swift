import TransferStore
import Upstream

// Upstream systems with a database of their own.
extension Phrase {
    static let upstreamPurpose = Phrase(
        "Sistem kepegawaian hulu dengan basis data sendiri.",
        "Upstream HR systems with a database of their own."
    )
    static let upstreamManual = Phrase(
        """
        Sebuah berkas pemetaan (contoh di Deploy/upstream) menyebut basis data hulu dan kolom-kolomnya yang mengisi berkas impor. \
        Urutannya: install, trigger generate, check, sync, lalu mutasid --upstream berkas.
        """,
        """
        A mapping file (examples are in Deploy/upstream) names the upstream database and the columns of it that fill the \
        import's files. In this order: install, trigger generate, check, sync, and then mutasid --upstream file.
        """
    )
    static let mappingHelp = Phrase("Berkas pemetaan.", "The mapping file.")
    static let upstreamInstallPurpose = Phrase(
        "Mencetak SQL yang menyiapkan basis data hulu, atau (--remove) yang mengembalikannya.",
        "Prints the SQL that makes an upstream database ready, or (--remove) takes that back."
    )
    static let upstreamInstallManual = Phrase(
        "SQL itu boleh dijalankan berulang kali: psql -v ON_ERROR_STOP=1 -f.",
        "The SQL may be run any number of times: psql -v ON_ERROR_STOP=1 -f."
    )
    static let upstreamRoleHelp = Phrase(
        "Peran (role) tempat mutasid masuk; ia hanya dapat membaca tabel yang dipetakan.",
        "The role as which mutasid logs in; it reads the mapped tables and can do nothing else."
    )
    static let upstreamRemoveHelp = Phrase("Cetak SQL yang melepasnya.", "Print the SQL that removes it.")
    static let upstreamCheckPurpose = Phrase(
        "Memeriksa pemetaan terhadap berkas impor dan basis data hulu.",
        "Checks a mapping against the import's files and the upstream database."
    )
    static let upstreamCheckManual = Phrase(
        "Setiap tabel, kolom dan tipe yang salah disebut dengan barisnya. Kode keluar: 0 semua baik, 65 ada yang salah.",
        "Every wrong table, column and type is named with its line. Exit code: 0 all is well, 65 something is wrong."
    )
    static let upstreamSyncPurpose = Phrase(
        "Memuat semuanya dari basis data hulu, atau membandingkan dan memperbarui yang berbeda.",
        "Loads everything from an upstream database, or compares and updates what differs."
    )
    static let upstreamSyncManual = Phrase(
        """
        Data diperiksa seperti pada mutasictl import. Sesudahnya pemicu hulu dibandingkan: yang terlewat diberitahukan. Jalankan \
        sekali di awal; sejak itu jadwal mutasi.sync.NAMA melakukannya setiap malam di mutasid yang punya pemetaannya.
        """,
        """
        The data are checked as by mutasictl import. Watched tables upstream are compared afterwards: what was missed is told. \
        To be run once in the beginning; from then on the schedule mutasi.sync.NAME has it done every night, by a mutasid that \
        has the mapping.
        """
    )
    static let upstreamWithdrawHelp = Phrase(
        "Tarik semua pegawai yang barisnya tidak ada lagi di hulu, berapa pun banyaknya.",
        "Withdraw all people whose rows are gone upstream, however many they are."
    )
    static let upstreamListPurpose = Phrase(
        "Keadaan setiap basis data hulu.",
        "How things stand with each upstream database."
    )

    static let mappingLine = Phrase("baris", "line")
    static let mappingFault = Phrase("kesalahan", "fault")
    static let upstreamName = Phrase("nama", "name")
    static let upstreamReachedAt = Phrase("terhubung", "reached")
    static let upstreamMovedAt = Phrase("diambil", "taken")
    static let upstreamComparedAt = Phrase("dibandingkan", "compared")
    static let upstreamFailedSince = Phrase("gagal sejak", "failed since")
    static let upstreamFailure = Phrase("kegagalan", "failure")
    static let upstreamHeldSince = Phrase("tertahan sejak", "held since")
    static let upstreamFaults = Phrase("tak tercatat", "not noted")
    static let noUpstream = Phrase("belum ada basis data hulu yang dibaca", "no upstream database has been read yet")
    static let mappingSound = Phrase("pemetaan cocok", "the mapping fits")

    static func mappingFaulty(_ count: Int) -> Phrase {
        Phrase(
            "pemetaan salah di \(grouped(count).indonesian) tempat",
            "the mapping is wrong in \(grouped(count).english) \(count == 1 ? "place" : "places")"
        )
    }

    static func mappingFaulty(_ faults: MappingFaults) -> Phrase {
        guard let first = faults.faults.first else { return mappingFaulty(0) }
        let fault = mappingFault(first.reason)
        return Phrase(
            "pemetaan salah, baris \(first.line): \(fault.indonesian); semuanya: mutasictl upstream check",
            "the mapping is wrong, line \(first.line): \(fault.english); all of it: mutasictl upstream check"
        )
    }

    static func mappingNotUTF8(_ file: String) -> Phrase {
        Phrase("\(Table.printable(file)) bukan UTF-8", "\(Table.printable(file)) is not UTF-8")
    }

    static func outboxMissing(_ name: String) -> Phrase {
        Phrase(
            "basis data \(name) belum siap dibaca; jalankan di sana SQL dari mutasictl upstream install",
            "the database \(name) is not ready to be read; run the SQL of mutasictl upstream install there"
        )
    }

    static func upstreamAway(_ name: String, _ message: String) -> Phrase {
        let words = message.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return Phrase(
            "basis data hulu \(name) tidak dapat dihubungi: \(words)",
            "the upstream database \(name) cannot be reached: \(words)"
        )
    }

    static func upstreamReconciled(_ found: Reconciliation) -> Phrase {
        Phrase(
            "\(found.watch): \(grouped(found.compared).indonesian) dibandingkan, \(grouped(found.lost).indonesian) terlewat, "
                + "\(grouped(found.repeated).indonesian) diulang",
            "\(found.watch): \(grouped(found.compared).english) compared, \(grouped(found.lost).english) missed, "
                + "\(grouped(found.repeated).english) told once more"
        )
    }

    static func syncScheduled(_ schedule: String) -> Phrase {
        Phrase(
            "jadwal \(schedule) dibuat: perbandingan setiap malam oleh mutasid --upstream; ubah dengan mutasictl schedule",
            "the schedule \(schedule) was made: compared every night by mutasid --upstream; change it by mutasictl schedule"
        )
    }

    static func upstreamWithdrawn(_ withdrawal: Withdrawal) -> Phrase {
        guard withdrawal.withheld > 0 else {
            return Phrase(
                "\(grouped(withdrawal.withdrawn).indonesian) pegawai tidak ada lagi di hulu dan ditarik; tidak ada yang dihapus",
                "\(grouped(withdrawal.withdrawn).english) people are gone upstream and were withdrawn; nothing is deleted"
            )
        }
        return Phrase(
            "\(grouped(withdrawal.withheld).indonesian) pegawai tidak ada lagi di hulu: terlalu banyak untuk ditarik begitu saja; "
                + "periksa tabel dan pemetaannya, lalu --withdraw bila benar",
            "\(grouped(withdrawal.withheld).english) people are gone upstream: too many to be withdrawn unasked; "
                + "look at the table and its mapping, then --withdraw if it is so"
        )
    }
}
