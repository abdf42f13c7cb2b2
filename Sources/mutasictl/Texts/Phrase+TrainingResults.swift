import Transfers

extension Phrase {
    static let trainingSyncPurpose = Phrase(
        "Mencatat bahwa SIASN atau SIMPEG sudah mengambil alih hasil bersertifikat.",
        "Records that SIASN or SIMPEG has taken a certified result over."
    )
    static let trainingSyncManual = Phrase(
        """
        Bukti yang sama boleh dicatat lagi tanpa akibat. Pengambilalihan tidak dapat ditarik; bukti yang keliru diralat \
        dengan --correction, dan yang lama tetap tercatat.
        """,
        """
        The same receipt may be entered again, which changes nothing. What was taken over stays so; a wrong receipt is \
        corrected with --correction, and the old one stays on record.
        """
    )
    static let upstreamSystemHelp = Phrase("Sistem yang mengambil alih.", "The system that has taken it over.")
    static let upstreamReferenceHelp = Phrase(
        "Nomor atau pengenal dari sistem itu.",
        "The number or identifier that the system gave."
    )
    static let upstreamDayHelp = Phrase(
        "Tanggal pengambilalihan; tanpa ini hari ini.",
        "The day on which it was taken over; today without it."
    )
    static let receiptCorrectionHelp = Phrase(
        "Alasan mengganti bukti yang tercatat.",
        "Why the receipt on record is replaced."
    )
    static let receiptKnown = Phrase(
        "Bukti itu sudah tercatat; tidak ada yang berubah.",
        "That receipt is on record already; nothing has changed."
    )
    static let trainingUnsyncedPurpose = Phrase(
        "Daftar hasil bersertifikat yang belum terbukti ada di SIASN atau SIMPEG.",
        "Lists certified results that are not known to be in SIASN or SIMPEG."
    )
    static let trainingUnsyncedManual = Phrase(
        """
        Yang menunggu paling lama di atas. SUDAH DI RIWAYAT berarti impor terakhir dari sistem kepegawaian sudah memuatnya, \
        sehingga tinggal buktinya yang dicatat.
        """,
        """
        Those that wait longest come first. ON RECORD means that the last import from the personnel system has it, so that \
        only the receipt is to be entered.
        """
    )
    static let allSynced = Phrase(
        "Semua hasil bersertifikat sudah diambil alih.",
        "All certified results have been taken over."
    )
    static let trainingExportPurpose = Phrase(
        "Menulis hasil yang belum diambil alih sebagai berkas diklat.csv.",
        "Writes the results that are still to be taken over as a file diklat.csv."
    )
    static let trainingExportManual = Phrase(
        """
        Berkas ini tidak mengubah status apa pun; setelah sistem kepegawaian menerimanya, catat buktinya dengan training sync.
        """,
        """
        The file changes no state; once the personnel system has accepted it, enter the receipts with training sync.
        """
    )
    static let exportFileHelp = Phrase("Berkas tujuan.", "The file to write.")
    static let replaceFileHelp = Phrase("Ganti berkas yang sudah ada.", "Replace a file that is there.")

    static let seatOutcome = Phrase("KURSI", "SEAT")
    static let beyondContractLimit = Phrase("perlu persetujuan (batas JP PPPK)", "needs approval (JP limit of PPPK)")
    static let enrolledBefore = Phrase("sudah terdaftar", "enrolled before")
    static let outsideCatalogue = Phrase("di luar katalog", "outside of the catalogue")
    static func queuedFor(_ training: StructuralTraining) -> Phrase {
        Phrase(
            "Masuk antrean pelatihan struktural \(training.rawValue).",
            "Queued for the structural training \(training.rawValue)."
        )
    }

    static let receiptsTitle = Phrase("Bukti pengambilalihan", "Receipts")
    static let takenOverBy = Phrase("DIAMBIL ALIH", "TAKEN OVER BY")
    static let takenOverOn = Phrase("PADA TANGGAL", "ON THE DAY")
    static let upstreamSystem = Phrase("SISTEM", "SYSTEM")
    static let reference = Phrase("RUJUKAN", "REFERENCE")
    static let correctionOfReceipt = Phrase("RALAT", "CORRECTION")
    static let certifiedAt = Phrase("BERSERTIFIKAT SEJAK", "CERTIFIED SINCE")
    static let onRecord = Phrase("SUDAH DI RIWAYAT", "ON RECORD")
    static let hoursEvidence = Phrase("DATA JP", "DATA ON JP")

    /// What the records say about the JP of a year.
    static func hoursEvidence(_ evidence: HoursEvidence) -> Phrase {
        switch evidence {
        case .complete: Phrase("lengkap", "complete")
        case .partial: Phrase("sebagian tanpa JP", "some without JP")
        case .none: Phrase("tidak ada data", "no data")
        }
    }

    /// How many people nothing, or not everything, is known of.
    static func hoursUnknown(_ nothing: Int, _ partial: Int, _ year: Int) -> Phrase {
        Phrase(
            "Tahun \(year): \(nothing) pegawai tanpa data pelatihan dan \(partial) dengan pelatihan tanpa JP; JP-nya bisa lebih.",
            "\(year): \(nothing) employees have no data on training and \(partial) some without JP; they may have more."
        )
    }
}
