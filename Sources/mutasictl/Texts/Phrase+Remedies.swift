import JobQueue

// What to do about it.
extension Phrase {
    static let upgrade = Phrase("pasang PostgreSQL 15 atau lebih baru", "install PostgreSQL 15 or later")
    static let useTestedServer = Phrase(
        "pakai PostgreSQL 15 sampai 18, atau mutasi yang lebih baru",
        "use PostgreSQL 15 to 18, or a newer mutasi"
    )
    static let connectToPrimary = Phrase(
        "hubungi server utama; pada string koneksi: target_session_attrs=read-write",
        "connect to the primary; in the connection string: target_session_attrs=read-write"
    )
    static let listenDirectly = Phrase(
        "beri mutasid koneksi LISTEN langsung ke server, atau biarkan ia memeriksa berkala",
        "give mutasid a direct connection for LISTEN, or let it poll"
    )

    static func turnOn(_ setting: String) -> Phrase {
        Phrase(
            "alter system set \(setting) = on; select pg_reload_conf()",
            "alter system set \(setting) = on; select pg_reload_conf()"
        )
    }

    static let raiseConnections = Phrase(
        "naikkan max_connections, atau kurangi jalur dan program yang terhubung",
        "raise max_connections, or have fewer lanes and programs connected"
    )
    static let endListeners = Phrase(
        "akhiri sesi yang LISTEN di dalam transaksi lama",
        "end sessions that LISTEN within an old transaction"
    )
    static let synchroniseClocks = Phrase(
        "jalankan sinkronisasi waktu (chrony, systemd-timesyncd) di kedua komputer",
        "have both computers keep time (chrony, systemd-timesyncd)"
    )
    static let freeze = Phrase(
        "jalankan vacuum (freeze) dan cari siapa yang menahannya",
        "run vacuum (freeze), and find who holds it up"
    )
    static let grantStats = Phrase(
        "grant pg_read_all_stats kepada peran ini, lalu ulangi",
        "grant pg_read_all_stats to this role, and repeat"
    )
    static let endTransaction = Phrase(
        "tutup transaksinya, atau: select pg_terminate_backend(PID); pertimbangkan idle_in_transaction_session_timeout",
        "end the transaction, or: select pg_terminate_backend(PID); consider idle_in_transaction_session_timeout"
    )
    static let endPrepared = Phrase(
        "commit prepared atau rollback prepared transaksi itu",
        "commit prepared or rollback prepared that transaction"
    )
    static let dropSlot = Phrase(
        "nyalakan pelanggannya, atau: select pg_drop_replication_slot(NAMA)",
        "start its subscriber, or: select pg_drop_replication_slot(NAME)"
    )
    static let checkSubscriber = Phrase("periksa pelanggan slot itu", "look at the slot's subscriber")
    static let checkStandby = Phrase(
        "akhiri kueri panjang di standby, atau matikan hot_standby_feedback",
        "end the long query on the standby, or turn hot_standby_feedback off"
    )

    static func resetAutovacuum(_ table: String) -> Phrase {
        Phrase(
            "alter table \(table) reset (autovacuum_enabled)",
            "alter table \(table) reset (autovacuum_enabled)"
        )
    }

    static func vacuum(_ table: String) -> Phrase {
        Phrase(
            "cari transaksi lama di atas; bila tidak ada: vacuum \(table)",
            "look for an old transaction above; if there is none: vacuum \(table)"
        )
    }

    static let checkNode = Phrase(
        "lihat apakah mutasid di sana masih hidup; pekerjaannya diambil alih oleh node lain",
        "see whether mutasid still runs there; another node takes its jobs over"
    )
    static let startDaemon = Phrase("jalankan mutasid", "start mutasid")

    static func resume(_ queue: String) -> Phrase {
        Phrase(
            "bila jedanya tidak disengaja: mutasictl queue resume \(queue)",
            "unless the pause is meant: mutasictl queue resume \(queue)"
        )
    }

    static func serve(_ lack: UnservedJobs.Lack) -> Phrase {
        switch lack {
        case .queue: Phrase("jalankan mutasid dengan --queue itu", "run a mutasid with that --queue")
        case .kind: Phrase("pasang mutasid yang mengenal jenis itu", "install a mutasid that knows the kind")
        case .version: Phrase("pasang mutasid yang sesuai versinya", "install a mutasid that takes the version")
        }
    }

    static let restartNode = Phrase(
        "lihat log node itu; bila perlu jalankan ulang mutasid di sana",
        "look at that node's log; if need be restart mutasid there"
    )
    static let mendSchedule = Phrase(
        "perbaiki dengan: mutasictl schedule set",
        "mend it with: mutasictl schedule set"
    )
    static let extendHistory = Phrase(
        "select jobs.extend_history(current_date, 24); mutasid juga melakukannya berkala",
        "select jobs.extend_history(current_date, 24); mutasid does so by itself, too"
    )
}
