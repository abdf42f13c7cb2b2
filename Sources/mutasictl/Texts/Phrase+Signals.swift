import TransferStore
import Transfers

extension Phrase {
    static let signalPurpose = Phrase(
        "Sinyal: yang ditemukan sistem dan mungkin memerlukan kebutuhan.",
        "Signals: what the system noticed and may call for a need."
    )
    static let signalManual = Phrase(
        """
        BUP sudah dekat, jabatan lama kosong, lama menjabat, kekurangan orang, lama di daerah terpencil. Sinyal berakhir \
        sendiri ketika tidak lagi benar; kebutuhan hanya dibuat oleh orang (adopt).
        """,
        """
        Retirement is near, a post has long been vacant, long in a post, people are missing, long in a remote place. A \
        signal ends by itself when it no longer holds; only a person makes a need of it (adopt).
        """
    )
    static let signalListPurpose = Phrase("Daftar sinyal yang belum ditindaklanjuti.", "Lists the open signals.")
    static let signalShowPurpose = Phrase("Menampilkan satu sinyal.", "Shows one signal.")
    static let signalScanPurpose = Phrase("Mencari sinyal sekarang.", "Looks for signals now.")
    static let signalAdoptPurpose = Phrase("Menyusun kebutuhan dari sinyal.", "Drafts a need of a signal.")
    static let signalAdoptManual = Phrase(
        "Kebutuhan itu konsep: ia tetap diajukan, diperiksa orang kedua, lalu dibuka (need submit, verify, open).",
        "The need is a draft: it is handed in, checked by a second person and opened as all are (need submit, verify, open)."
    )
    static let signalDismissPurpose = Phrase("Mengesampingkan sinyal.", "Dismisses a signal.")
    static let signalDismissManual = Phrase(
        "Selama keadaannya tetap, sinyal itu tidak muncul lagi.",
        "As long as things stay as they are, the signal does not come again."
    )
    static let signalNumberHelp = Phrase("Nomor sinyal.", "The signal's number.")
    static let noSignals = Phrase("Tidak ada sinyal.", "There are no signals.")
    static let signalHasNoVersion = Phrase("--if-version tidak dipakai untuk sinyal", "--if-version is not for signals")

    static let signal = Phrase("SINYAL", "SIGNAL")
    static let signalWhat = Phrase("TEMUAN", "FINDING")
    static let raisedAt = Phrase("MUNCUL", "RAISED")
    static let endedAt = Phrase("BERAKHIR", "ENDED")
    static let decidedBy = Phrase("DITINDAKLANJUTI OLEH", "DECIDED BY")
    static let decidedAt = Phrase("DITINDAKLANJUTI", "DECIDED")
    static let signalsFound = Phrase("DITEMUKAN", "FOUND")
    static let signalsRaised = Phrase("BARU", "NEW")
    static let signalsEnded = Phrase("BERAKHIR", "ENDED")
    static let signalsOpen = Phrase("TERBUKA", "OPEN")

    static func signalKind(_ kind: SignalKind) -> Phrase {
        switch kind {
        case .retirement: Phrase("BUP sudah dekat", "retirement near")
        case .vacancy: Phrase("lama kosong", "long vacant")
        case .tenure: Phrase("lama menjabat", "long in post")
        case .formation: Phrase("kekurangan orang", "people missing")
        case .hardship: Phrase("lama di daerah terpencil", "long in a remote place")
        }
    }

    static func signalState(_ state: SignalState) -> Phrase {
        switch state {
        case .open: Phrase("terbuka", "open")
        case .adopted: Phrase("menjadi kebutuhan", "adopted")
        case .dismissed: Phrase("dikesampingkan", "dismissed")
        case .closed: Phrase("berakhir", "closed")
        }
    }
}
