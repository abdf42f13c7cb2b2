import Postgres

// What the doctor finds of upstream systems that have a database of their own.
extension Phrase {
    static func upstreamFails(_ failure: String) -> Phrase {
        Phrase("basis data hulu tidak terbaca (\(failure))", "the upstream database cannot be read (\(failure))")
    }

    static let mendUpstream = Phrase(
        "periksa server hulu, jaringan, login mutasid di sana dan tabelnya (mutasictl upstream check); "
            + "yang tertinggal dibaca sendiri sesudahnya",
        "look after the upstream server, the network, mutasid's login there and its tables (mutasictl upstream check); "
            + "what was missed is read by itself then"
    )
    static let upstreamHeld = Phrase(
        "transaksi lama di hulu menahan pemberitahuan",
        "an old transaction upstream keeps what was told from being read"
    )
    static let endUpstreamTransaction = Phrase("akhiri transaksi itu di hulu", "end that transaction upstream")
    static let syncUpstream = Phrase("mutasictl upstream sync", "mutasictl upstream sync")
    static let upstreamNeverCompared = Phrase(
        "basis data hulu belum pernah dimuat seluruhnya",
        "the upstream database was never loaded as a whole"
    )
    static let upstreamUnscheduled = Phrase(
        "tidak ada jadwal yang membandingkannya",
        "no schedule has it compared"
    )
    static func comparisonMissed(_ time: Timestamp) -> Phrase {
        Phrase(
            "perbandingan \(time.text) belum berhasil",
            "the comparison of \(time.text) has not come to its end"
        )
    }
    static func peopleVanished(_ count: Int) -> Phrase {
        Phrase(
            "\(grouped(count).indonesian) pegawai tidak ada lagi di hulu dan belum ditarik",
            "\(grouped(count).english) people are gone upstream and were not withdrawn"
        )
    }
    static let withdrawVanished = Phrase(
        "periksa tabel hulu dan pemetaannya; bila benar: mutasictl upstream sync --withdraw BERKAS",
        "look at the upstream table and its mapping; if it is so: mutasictl upstream sync --withdraw FILE"
    )
    static let scheduleSync = Phrase(
        "mutasictl upstream sync; lalu mutasictl schedule enable atau add mutasi.sync.NAMA",
        "mutasictl upstream sync; then mutasictl schedule enable or add mutasi.sync.NAME"
    )
    static let findSyncJob = Phrase(
        "mutasictl job list --kind upstream.sync.NAMA; mutasid mana yang punya --upstream?",
        "mutasictl job list --kind upstream.sync.NAME; which mutasid has the --upstream?"
    )
    static let upstreamRead = Phrase("basis data hulu terbaca", "the upstream database is read")
}
