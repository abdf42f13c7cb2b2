import JobQueue
import Postgres

// What the doctor finds.
extension Phrase {
    static let doctorPurpose = Phrase(
        "Memeriksa server, tabel, dan antrean, lalu memberi tahu apa yang perlu dilakukan.",
        "Examines the server, the tables and the queue, and tells what is to be done."
    )
    static let doctorManual = Phrase(
        "Kode keluar: 0 semua baik, 1 ada peringatan, 2 ada yang genting; dengan --plugin 3 bila tidak dapat diperiksa.",
        "Exit code: 0 all is fine, 1 there is a warning, 2 something is critical; with --plugin 3 where nothing could be looked at."
    )
    static let doctorPluginHelp = Phrase(
        "Satu baris untuk Nagios, Icinga dan sejenisnya.",
        "One line for Nagios, Icinga and their kin."
    )
    static let allIsFine = Phrase("semua baik", "all is fine")
    static let findingSeverity = Phrase("TINGKAT", "SEVERITY")
    static let check = Phrase("PERIKSA", "CHECK")
    static let finding = Phrase("TEMUAN", "FINDING")
    static let findingPlace = Phrase("DI MANA", "WHERE")
    static let remedy = Phrase("TINDAKAN", "WHAT TO DO")

    static func versions(server: String, library: String) -> Phrase {
        Phrase("PostgreSQL \(server), libpq \(library)", "PostgreSQL \(server), libpq \(library)")
    }

    static func serverTooOld(_ version: String) -> Phrase {
        Phrase("PostgreSQL \(version) terlalu lama", "PostgreSQL \(version) is too old")
    }

    static func serverUntested(_ version: String) -> Phrase {
        Phrase("PostgreSQL \(version) belum diuji", "PostgreSQL \(version) has not been tested")
    }

    static let serverIsStandby = Phrase(
        "server ini siaga (standby) dan menolak perubahan",
        "this server is a standby and takes no changes"
    )
    static let poolerBetween = Phrase(
        "ada pooler di antara program ini dan server",
        "there is a pooler between this program and the server"
    )
    static let fsyncOff = Phrase(
        "fsync mati: basis data dapat rusak saat komputer mati mendadak",
        "fsync is off: the database can be destroyed when the computer stops suddenly"
    )
    static let fullPageWritesOff = Phrase(
        "full_page_writes mati: halaman dapat rusak saat komputer mati mendadak",
        "full_page_writes is off: pages can be torn when the computer stops suddenly"
    )
    static let synchronousCommitOff = Phrase(
        "synchronous_commit mati: yang dilaporkan selesai masih dapat hilang",
        "synchronous_commit is off: what is reported done can still be lost"
    )
    static let autovacuumOff = Phrase(
        "autovacuum mati: tabel antrean membengkak",
        "autovacuum is off: the queue's tables bloat"
    )
    static let trackCountsOff = Phrase(
        "track_counts mati: autovacuum tidak tahu tabel mana yang perlu dibersihkan",
        "track_counts is off: autovacuum does not know which tables need it"
    )

    static func connections(_ used: Int, of limit: Int) -> Phrase {
        Phrase("\(used) dari \(limit) koneksi terpakai", "\(used) of \(limit) connections are in use")
    }

    static func notifyQueue(_ percent: Int) -> Phrase {
        Phrase("antrean NOTIFY terisi \(percent) %", "the NOTIFY queue is \(percent) % full")
    }

    static func clockOffset(_ offset: Interval, isAhead: Bool) -> Phrase {
        Phrase(
            "jam basis data \(isAhead ? "lebih cepat" : "lebih lambat") \(offset.phrase.indonesian) dari komputer ini",
            "the database's clock is \(offset.phrase.english) \(isAhead ? "ahead of" : "behind") this computer's"
        )
    }

    static func databaseAge(_ age: Int) -> Phrase {
        let millions = age / 1_000_000
        return Phrase(
            "versi baris tertua berumur \(millions) juta transaksi (batas 2.147 juta)",
            "the oldest row version is \(millions) million transactions old (the limit is 2,147 million)"
        )
    }

    static let sessionsHidden = Phrase(
        "sesi peran lain tidak terlihat, jadi transaksi tertua tidak diketahui",
        "sessions of other roles cannot be seen, so the oldest transaction is not known"
    )

    static func oldestTransaction(_ age: Interval?) -> Phrase {
        guard let age else { return Phrase("tidak ada transaksi lain yang terbuka", "no other transaction is open") }
        return Phrase(
            "transaksi tertua terbuka \(age.phrase.indonesian)",
            "the oldest transaction has been open for \(age.phrase.english)"
        )
    }

    static func transactionOpen(_ age: Interval) -> Phrase {
        Phrase(
            "transaksi terbuka \(age.phrase.indonesian): baris mati tidak dapat dibersihkan",
            "a transaction has been open for \(age.phrase.english): dead rows cannot be removed"
        )
    }

    static func preparedOpen(_ age: Interval) -> Phrase {
        Phrase(
            "transaksi tersiapkan (prepared) menggantung \(age.phrase.indonesian)",
            "a prepared transaction has been waiting for \(age.phrase.english)"
        )
    }

    static func slotIdle(megabytes: Int) -> Phrase {
        Phrase(
            "slot replikasi tidak dibaca siapa pun dan menahan \(megabytes) MB WAL",
            "nobody reads from the replication slot; it keeps \(megabytes) MB of WAL"
        )
    }

    static func slotBehind(_ transactions: Int) -> Phrase {
        Phrase(
            "slot replikasi tertinggal \(grouped(transactions).indonesian) transaksi dan menahan baris mati",
            "the replication slot is \(grouped(transactions).english) transactions behind and holds dead rows"
        )
    }

    static func standbyHolds(_ transactions: Int) -> Phrase {
        Phrase(
            "kueri di standby menahan baris mati selama \(grouped(transactions).indonesian) transaksi (hot_standby_feedback)",
            "a query on the standby has held dead rows for \(grouped(transactions).english) transactions "
                + "(hot_standby_feedback)"
        )
    }

    static let tableLeftOut = Phrase("autovacuum dimatikan untuk tabel ini", "autovacuum is off for this table")

    static func deadRows(_ dead: Int, live: Int, sinceVacuum: Interval?) -> Phrase {
        let last =
            sinceVacuum.map { Phrase("\($0.phrase.indonesian) lalu", "\($0.phrase.english) ago") }
            ?? Phrase("belum pernah", "never")
        return Phrase(
            "\(grouped(dead).indonesian) baris mati, \(grouped(live).indonesian) hidup; vacuum terakhir \(last.indonesian)",
            "\(grouped(dead).english) dead rows, \(grouped(live).english) live; last vacuum \(last.english)"
        )
    }

    static func deadRowsFine(_ dead: Int) -> Phrase {
        Phrase("\(grouped(dead).indonesian) baris mati", "\(grouped(dead).english) dead rows")
    }

    static func nodesAlive(_ count: Int) -> Phrase { Phrase("\(count) node hidup", "\(count) nodes alive") }
    static let noNode = Phrase("tidak ada node yang hidup", "no node is alive")
    static let noNodeForJobs = Phrase(
        "ada pekerjaan siap, tetapi tidak ada node yang hidup",
        "jobs are ready, and no node is alive"
    )

    static func nodeSilent(_ silence: Interval) -> Phrase {
        Phrase(
            "node diam \(silence.phrase.indonesian), lebih lama dari sewanya",
            "the node has been silent for \(silence.phrase.english), longer than its lease"
        )
    }

    static func pausedWithJobs(_ count: Int) -> Phrase {
        Phrase(
            "antrean dijeda sementara \(grouped(count).indonesian) pekerjaan siap",
            "the queue is paused with \(grouped(count).english) jobs ready"
        )
    }

    static func unserved(_ lack: UnservedJobs.Lack, for age: Interval) -> Phrase {
        Phrase(
            "pekerjaan menunggu \(age.phrase.indonesian): tidak ada \(lack.phrase.indonesian)",
            "jobs have waited for \(age.phrase.english): they lack \(lack.phrase.english)"
        )
    }

    static func stuck(_ ignoring: Interval, _ reason: Cancellation) -> Phrase {
        Phrase(
            "pekerjaan diminta berhenti (\(reason.phrase.indonesian)) dan tetap berjalan \(ignoring.phrase.indonesian)",
            "the job was told to stop (\(reason.phrase.english)) and has gone on for \(ignoring.phrase.english)"
        )
    }

    static func scheduleFault(_ fault: String) -> Phrase {
        Phrase("jadwal tidak dapat dijalankan: \(fault)", "the schedule cannot be run: \(fault)")
    }

    static func scheduleLate(_ time: String) -> Phrase {
        Phrase("jadwal seharusnya dijalankan pada \(time)", "the schedule should have run at \(time)")
    }

    static let noPartition = Phrase(
        "bulan ini tidak punya partisi riwayat",
        "this month has no partition of the history"
    )

    static func partitionsAhead(_ months: Int) -> Phrase {
        Phrase(
            "partisi riwayat tersedia untuk \(months) bulan, termasuk bulan ini",
            "the history has partitions for \(months) months, this one included"
        )
    }

    static let strays = Phrase(
        "riwayat berisi baris di luar partisi bulanan",
        "the history has rows outside of its months' partitions"
    )
}
