import JobQueue
import Postgres

extension Phrase {
    static let topPurpose = Phrase(
        "Layar hidup: antrean, kecepatan, pekerjaan yang berjalan, dan node.",
        "A live screen: queues, rates, running jobs, and nodes."
    )
    static let topManual = Phrase(
        """
        Tombol q untuk keluar, spasi untuk membaca sekarang juga. Bila keluaran bukan terminal, satu potret saja ditulis.
        ≈ menandai jumlah yang ditaksir; waktu tunggu dan lama ditulis sebagai median / persentil ke-99 dari menit terakhir.
        """,
        """
        Press q to quit, space to read at once. Where the output is no terminal, one snapshot is written.
        ≈ marks numbers that are estimated; waiting and running times are the last minute's median / 99th percentile.
        """
    )
    static let topIntervalHelp = Phrase("Jeda antara dua pembacaan.", "How long from one reading to the next.")
    static let topOnceHelp = Phrase("Tulis satu potret sebagai teks.", "Write one snapshot as text.")
    static let topCSVRefused = Phrase("--output csv tidak dipakai di sini", "--output csv is not for this command")

    static func terminalRefused(reason: String) -> Phrase {
        Phrase("Terminal tidak dapat dipakai: \(reason).", "The terminal cannot be used: \(reason).")
    }

    static let topKeys = Phrase("q keluar", "q quits")

    static func topSummary(_ rates: RateMeter.Rates?, nodes: Int, held: Int) -> Phrase {
        Phrase(
            """
            masuk \(rate(rates?.enqueued).indonesian)   selesai \(rate(rates?.finished).indonesian)   \
            gagal \(rate(rates?.failed).indonesian)   node \(nodes)   dipegang \(held)
            """,
            """
            enqueued \(rate(rates?.enqueued).english)   finished \(rate(rates?.finished).english)   \
            failed \(rate(rates?.failed).english)   nodes \(nodes)   held \(held)
            """
        )
    }

    /// Events a second, with one decimal place below ten.
    private static func rate(_ rate: Double?) -> Phrase {
        guard let rate else { return Phrase("–", "–") }
        let tenths = Int((rate * 10).rounded())
        guard tenths < 100, tenths % 10 != 0 else {
            let whole = grouped((tenths + 5) / 10)
            return Phrase("\(whole.indonesian)/dtk", "\(whole.english)/s")
        }
        return Phrase("\(tenths / 10),\(tenths % 10)/dtk", "\(tenths / 10).\(tenths % 10)/s")
    }

    static func notReading(for time: Interval, _ reason: Phrase) -> Phrase {
        Phrase(
            "Tidak ada data baru selama \(time.phrase.indonesian), terus dicoba: \(reason.indonesian)",
            "No news for \(time.phrase.english), still trying: \(reason.english)"
        )
    }

    static func andMore(_ count: Int) -> Phrase { Phrase("… dan \(count) lagi", "… and \(count) more") }

    static func stopping(for time: Interval) -> Phrase {
        Phrase("[diminta berhenti \(time.phrase.indonesian)]", "[told to stop \(time.phrase.english) ago]")
    }

    /// A queue's limits, where it has any.
    static func limits(of queue: QueueStatus) -> Phrase {
        var words: [Phrase] = []
        if let limit = queue.maxRunning { words.append(Phrase("paling banyak \(limit)", "at most \(limit)")) }
        if let limit = queue.maxPerKey { words.append(Phrase("\(limit) per kunci", "\(limit) per key")) }
        if let rate = queue.rate { words.append(Phrase("\(rate)/dtk", "\(rate)/s")) }
        if let lanes = queue.lanes { words.append(Phrase("\(lanes) jalur", "\(lanes) lanes")) }
        return Phrase(
            words.map(\.indonesian).joined(separator: ", "),
            words.map(\.english).joined(separator: ", ")
        )
    }

    static let queuesTitle = Phrase("Antrean", "Queues")
    static let unservedTitle = Phrase("Tidak ada node yang mengerjakan", "No node takes these")
    static let stuckTitle = Phrase("Diminta berhenti, tetapi terus berjalan", "Told to stop, and going on")
    static let heldTitle = Phrase("Dipegang node lebih dari 1 dtk", "Held by nodes for more than 1 s")
    static let nodesTitle = Phrase("Node", "Nodes")

    static let node = Phrase("NODE", "NODE")
    static let version = Phrase("VERSI", "VERSION")
    static let oldestAge = Phrase("TERTUA", "OLDEST")
    static let waitTimes = Phrase("TUNGGU", "WAIT")
    static let runTimes = Phrase("LAMA", "RUN")
    static let limits = Phrase("BATAS", "LIMITS")
    static let lane = Phrase("JALUR", "LANE")
    static let thread = Phrase("UTAS", "THREAD")
    static let argumentVersion = Phrase("VERSI", "VERSION")
    static let seen = Phrase("TERLIHAT", "SEEN")
    static let lacking = Phrase("YANG KURANG", "LACKING")
    static let since = Phrase("SELAMA", "FOR")
    static let message = Phrase("KETERANGAN", "MESSAGE")
    static let uptime = Phrase("HIDUP", "UP")
    static let heartbeat = Phrase("DETAK", "HEARTBEAT")
    static let holding = Phrase("MEMEGANG", "HOLDS")
    static let overdue = Phrase("LEWAT", "OVERDUE")
}

extension UnservedJobs.Lack {
    var phrase: Phrase {
        switch self {
        case .queue: Phrase("node untuk antrean ini", "a node for the queue")
        case .kind: Phrase("node yang mengenal jenis ini", "a node that knows the kind")
        case .version: Phrase("node untuk versi argumen ini", "a node for the version")
        }
    }
}

extension Cancellation {
    var phrase: Phrase {
        switch self {
        case .requested: Phrase("dibatalkan", "cancelled")
        case .timeout: Phrase("waktunya habis", "out of time")
        case .interrupted: Phrase("node berhenti", "node stopping")
        }
    }
}
