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
        sekali di awal dan setiap malam.
        """,
        """
        The data are checked as by mutasictl import. Watched tables upstream are compared afterwards: what was missed is told. \
        To be run once in the beginning, and every night.
        """
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
    static let upstreamFailedSince = Phrase("gagal sejak", "failed since")
    static let upstreamFailure = Phrase("kegagalan", "failure")
    static let upstreamHeldSince = Phrase("tertahan sejak", "held since")
    static let upstreamFaults = Phrase("tak tercatat", "not noted")
    static let noUpstream = Phrase("belum ada basis data hulu yang dibaca", "no upstream database has been read yet")
    static let mappingSound = Phrase("pemetaan cocok", "the mapping fits")

    static func mappingFaulty(_ count: Int) -> Phrase {
        Phrase(
            "pemetaan salah di \(grouped(count).indonesian) tempat",
            "the mapping is wrong in \(grouped(count).english) places"
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
            "\(found.watch): \(grouped(found.compared).indonesian) dibandingkan, \(grouped(found.lost).indonesian) terlewat",
            "\(found.watch): \(grouped(found.compared).english) compared, \(grouped(found.lost).english) missed"
        )
    }

    static func mappingFault(_ reason: MappingFault.Reason) -> Phrase {
        switch reason {
        case .unreadable: Phrase("bukan [bagian] dan bukan nama = nilai", "neither a [part] nor name = value")
        case .repeatedPart(let name):
            Phrase("bagian \(shown(name)) ada dua kali", "the part \(shown(name)) is there twice")
        case .repeatedSetting(let name): Phrase("\(shown(name)) ada dua kali", "\(shown(name)) is there twice")
        case .unknownSetting(let name):
            Phrase("\(shown(name)) tidak dikenal di sini", "\(shown(name)) is not known here")
        case .missingSetting(let name): Phrase("\(name) belum ada", "\(name) is missing")
        case .wrongName(let name):
            Phrase(
                "\(shown(name)): nama terdiri dari huruf kecil, angka dan _, paling banyak 30, bukan local",
                "\(shown(name)): a name has small letters, digits and _, 30 at most, and is not local"
            )
        case .notYesOrNo(let text): Phrase("\(shown(text)): tulis yes atau no", "\(shown(text)): write yes or no")
        case .unknownTopic(let topic): Phrase("topik \(shown(topic)) tidak ada", "there is no topic \(shown(topic))")
        case .wrongIdentifier(let text):
            Phrase("\(shown(text)) bukan nama tabel atau kolom", "\(shown(text)) is no name of a table or column")
        case .unknownFile(let name):
            Phrase("impor tidak mengenal \(shown(name))", "the import does not know \(shown(name))")
        case .unknownColumn(let name):
            Phrase("berkas tidak punya kolom \(shown(name))", "the file has no column \(shown(name))")
        case .missingColumn(let name):
            Phrase("kolom wajib \(name) belum diisi", "the column \(name), which must be there, is missing")
        case .noTable(let name):
            Phrase(
                "tabel \(shown(name)) tidak ada, atau tidak boleh dilihat",
                "there is no table \(shown(name)), or it may not be seen"
            )
        case .refused(let state, let message): Phrase("\(shown(message)) [\(state)]", "\(shown(message)) [\(state)]")
        case .wrongType(let type, let wanted):
            Phrase("tipe \(shown(type)); harus \(wanted)", "is of type \(shown(type)); has to be \(wanted)")
        case .notWatched(let topic):
            Phrase(
                "tabel ini tidak memberitahukan \(topic); pasang pemicunya dengan trigger generate",
                "this table does not tell of \(topic); install its trigger by trigger generate"
            )
        }
    }

    private static func shown(_ text: String) -> String { Table.printable(text) }

    // What the doctor finds.

    static func upstreamFails(_ failure: String) -> Phrase {
        Phrase("basis data hulu tidak terbaca (\(failure))", "the upstream database cannot be read (\(failure))")
    }

    static let mendUpstream = Phrase(
        "periksa server hulu, jaringan dan login mutasid di sana; yang tertinggal dibaca sendiri sesudahnya",
        "look after the upstream server, the network and mutasid's login there; what was missed is read by itself then"
    )
    static let upstreamHeld = Phrase(
        "transaksi lama di hulu menahan pemberitahuan",
        "an old transaction upstream keeps what was told from being read"
    )
    static let endUpstreamTransaction = Phrase("akhiri transaksi itu di hulu", "end that transaction upstream")
    static let syncUpstream = Phrase("mutasictl upstream sync", "mutasictl upstream sync")
    static let upstreamRead = Phrase("basis data hulu terbaca", "the upstream database is read")
}
