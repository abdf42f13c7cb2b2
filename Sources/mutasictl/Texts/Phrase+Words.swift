extension Phrase {
    static let yes = Phrase("ya", "yes")
    static let no = Phrase("tidak", "no")
    static let yesOrNoKeys = Phrase("y/T", "y/N")

    static let gatesForAttention = Phrase("Syarat yang perlu diperhatikan", "Gates that need attention")
    static let gatesPassed = Phrase("Syarat yang terpenuhi", "Gates that are passed")
    static let gatesNotExamined = Phrase("Syarat yang belum diperiksa", "Gates that were not examined")

    static let gradeFine = Phrase("BAIK", "FINE")
    static let gradeWarning = Phrase("PERINGATAN", "WARNING")
    static let gradeCritical = Phrase("GENTING", "CRITICAL")

    static let missedSkipped = Phrase("dilewati", "skipped")
    static let missedLast = Phrase("yang terakhir", "the last one")
    static func missedLast(_ limit: Int) -> Phrase {
        Phrase("\(limit) terakhir", "the last \(limit)")
    }

    static let priorityUrgent = Phrase("segera", "urgent")
    static let priorityHigh = Phrase("tinggi", "high")
    static let priorityNormal = Phrase("biasa", "normal")
    static let priorityLow = Phrase("rendah", "low")

    /// The parser's complaint, with the command whose help tells more.
    static func usage(indonesian: String, english: String, help command: String) -> Phrase {
        Phrase("\(indonesian). Lihat: \(command)", "\(english). See: \(command)")
    }
}
