import Transfers

extension Phrase {
    static let outcomePurpose = Phrase(
        "Hasil mutasi bagi unit penerima, sejauh angka dapat mengatakannya.",
        "What transfers brought the receiving units, as far as figures can tell."
    )
    static let outcomeManual = Phrase(
        """
        Indikator bulanan unit penerima sebelum dan sesudah mutasi, di samping unit sekelas yang tidak menerima mutasi \
        (selisih dari selisih). Bulan yang tidak dilaporkan disebut dan tidak diperkirakan.
        """,
        """
        The monthly indicators of the receiving unit before and after a transfer, beside units of its class to which nobody \
        was transferred (difference in differences). Months that were not reported are named, and never guessed.
        """
    )
    static let outcomeListPurpose = Phrase("Daftar hasil yang sudah diukur.", "Lists the measured outcomes.")
    static let outcomeShowPurpose = Phrase("Menampilkan hasil satu mutasi.", "Shows the outcome of one transfer.")
    static let outcomeMeasurePurpose = Phrase("Mengukur hasil sekarang.", "Measures the outcome now.")
    static let outcomeMeasureManual = Phrase(
        "mutasid mengukur sendiri setelah bulan-bulannya lewat; ini untuk angka yang diimpor kemudian.",
        "mutasid measures by itself once the months are over; this is for figures that were imported later."
    )
    static let outcomeMarkPurpose = Phrase("Mencatat pemeriksaan angka.", "Records a check of figures.")
    static let outcomeMarkManual = Phrase(
        "Lonjakan yang benar tidak lagi dikeluarkan; unit yang digabung atau dipecah tidak lagi diukur.",
        "A jump that is true is left out no more; a unit that was merged or split is measured no more."
    )
    static let oneMark = Phrase("Pilih --checked atau --unit-changed", "Choose --checked or --unit-changed")
    static let monthValue = Phrase("bulan ditulis seperti 2026-02", "a month is written like 2026-02")
    static let reasonNeeded = Phrase("alasan tidak boleh kosong", "the reason may not be empty")
    static let noOutcomes = Phrase("Belum ada hasil yang diukur.", "No outcome has been measured.")
    static func notMeasured(_ proposal: Int64) -> Phrase {
        Phrase(
            "Hasil usulan \(proposal) belum diukur; jalankan outcome measure \(proposal).",
            "The outcome of proposal \(proposal) has not been measured; run outcome measure \(proposal)."
        )
    }

    static let indicator = Phrase("INDIKATOR", "INDICATOR")
    static let month = Phrase("BULAN", "MONTH")
    static let phaseTitle = Phrase("MASA", "TIME")
    static let baseline = Phrase("SEBELUM", "BEFORE")
    static let afterwards = Phrase("SESUDAH", "AFTER")
    static let changeInPoints = Phrase("PERUBAHAN", "CHANGE")
    static let changeInPercent = Phrase("PERUBAHAN %", "CHANGE %")
    static let comparedUnits = Phrase("UNIT PEMBANDING", "COMPARED UNITS")
    static let differenceInPoints = Phrase("SELISIH DARI SELISIH", "DIFF IN DIFF")
    static let differenceInPercent = Phrase("SELISIH DARI SELISIH pp", "DIFF IN DIFF pp")
    static let monthsUsed = Phrase("BULAN DIPAKAI", "MONTHS USED")
    static let monthsMissing = Phrase("BULAN TANPA LAPORAN", "MONTHS MISSING")
    static let outlierMonths = Phrase("PENCILAN", "OUTLIERS")
    static let yearEarlier = Phrase("SETAHUN SEBELUMNYA", "A YEAR EARLIER")
    static let notEnough = Phrase("DATA TIDAK CUKUP", "NOT ENOUGH DATA")
    static let notComparedUnits = Phrase("TIDAK DIBANDINGKAN", "NOT COMPARED")
    static let measuredOn = Phrase("DIUKUR", "MEASURED")
    static let reportVersion = Phrase("LAPORAN KE", "REPORT")

    static func outcomePhase(_ phase: OutcomeRules.Phase) -> Phrase {
        switch phase {
        case .early: Phrase("bulan-bulan pertama", "first months")
        case .late: Phrase("bulan-bulan kemudian", "later months")
        }
    }
}
