import Schema

// What migrations will do.
extension Phrase {
    static let lockedTable = Phrase("TABEL", "TABLE")
    static let tableLock = Phrase("KUNCI", "LOCK")
    static let whoWaits = Phrase("YANG MENUNGGU", "WHO WAITS")
    static let rowWork = Phrase("BARISNYA", "ITS ROWS")
    static let tableSize = Phrase("BYTE", "BYTES")
    static let lockedAtLeast = Phrase("SEDIKITNYA", "AT LEAST")

    static func planning(_ name: String) -> Phrase { Phrase("Mencoba \(name)", "Trying \(name)") }

    static func planned(_ count: Int) -> Phrase {
        count == 0
            ? Phrase(
                "Skema sudah mutakhir; tidak ada yang akan diubah.",
                "The schema is current; nothing would be changed."
            )
            : Phrase(
                """
                \(count) migrasi; tidak ada yang diubah. Tiap migrasi satu transaksi: kunci ditahan sampai selesai, dan \
                ditunggu paling lama 5 detik. Waktunya: di tabel kosong, ditambah membaca semua baris bila itu perlu.
                """,
                """
                \(count) migrations; nothing was changed. Each is one transaction: a lock is held to its end, and waited for \
                5 seconds at most. The times are those without rows, and of reading all rows where that is needed.
                """
            )
    }

    static func mayNotMakeDatabases(_ name: String) -> Phrase {
        Phrase(
            "Peran \(name) tidak boleh membuat basis data; rencana dicoba di basis data kosong di sampingnya. Jalankan dengan "
                + "superuser atau peran ber-CREATEDB.",
            "The role \(name) may not make databases; a plan is tried in an empty one beside this. Run it as a superuser or a "
                + "role with CREATEDB."
        )
    }

    init(_ blocked: TableLock.Blocked) {
        self =
            switch blocked {
            case .nobody: Phrase("tidak ada", "nobody")
            case .writers: Phrase("penulis", "writers")
            case .everybody: Phrase("semua", "everybody")
            }
    }

    init(_ work: TableTouch.Work) {
        self =
            switch work {
            case .none: Phrase("tidak disentuh", "untouched")
            case .writes: Phrase("ditulis", "written")
            case .reads: Phrase("dibaca semua", "all read")
            case .rewrites: Phrase("ditulis ulang semua", "all rewritten")
            }
    }
}
