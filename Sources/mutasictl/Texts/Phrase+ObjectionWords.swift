import Transfers

extension Phrase {
    static let objectionNumber = Phrase("KEBERATAN", "OBJECTION")
    static let objectionStateTitle = Phrase("TAHAP", "STATE")
    static let contestedDecision = Phrase("SK", "DECREE")
    static let filer = Phrase("PENGAJU", "FILED BY")
    static let filedOn = Phrase("DIAJUKAN", "FILED")
    static let filedAt = Phrase("DIAJUKAN PADA", "FILED AT")
    static let filedOnDay = Phrase("HARI KERJA KE", "WORKING DAY")
    static let scan = Phrase("PINDAIAN", "SCAN")
    static let grounds = Phrase("ISI", "GROUNDS")
    static let filingUntil = Phrase("DIAJUKAN SAMPAI", "FILING UNTIL")
    static let inadmissibilityTitle = Phrase("TIDAK DITERIMA", "INADMISSIBLE")
    static let reviewer = Phrase("PENELAAH", "REVIEWER")
    static let mediator = Phrase("MEDIATOR", "MEDIATED BY")
    static let suspended = Phrase("DITANGGUHKAN", "SUSPENDED")
    static let objectionDecider = Phrase("DIPUTUS OLEH", "DECIDED BY")
    static let newDecree = Phrase("SK BARU", "NEW DECREE")
    static let correctionRecord = Phrase("RALAT PENGUMUMAN", "CORRECTION")
    static let remediesTitle = Phrase("UPAYA SELANJUTNYA", "REMEDIES")
    static let countingTitle = Phrase("Penghitungan hari", "The counting of days")
    static let calendarVersion = Phrase("KALENDER", "CALENDAR")

    static func objectionState(_ state: ObjectionState) -> Phrase {
        switch state {
        case .filed: Phrase("diajukan", "filed")
        case .admissible: Phrase("dapat diterima", "admissible")
        case .inadmissible: Phrase("tidak dapat diterima", "inadmissible")
        case .underReview: Phrase("ditelaah", "under review")
        case .mediation: Phrase("mediasi", "in mediation")
        case .upheld: Phrase("dikabulkan", "upheld")
        case .partlyUpheld: Phrase("dikabulkan sebagian", "upheld in part")
        case .rejected: Phrase("ditolak", "rejected")
        case .withdrawn: Phrase("dicabut", "withdrawn")
        case .executed: Phrase("dilaksanakan", "carried out")
        }
    }

    static func objectionEvent(_ name: ObjectionEvent.Name) -> Phrase {
        switch name {
        case .filed: Phrase("diajukan", "filed")
        case .examined: Phrase("diperiksa", "examined")
        case .reviewStarted: Phrase("penelaahan dimulai", "review begun")
        case .mediationStarted: Phrase("mediasi dimulai", "mediation begun")
        case .mediationEnded: Phrase("mediasi selesai", "mediation ended")
        case .suspensionDecided: Phrase("penangguhan diputus", "suspension decided")
        case .decided: Phrase("diputus", "decided")
        case .withdrawn: Phrase("dicabut", "withdrawn")
        case .executed: Phrase("dilaksanakan", "carried out")
        }
    }
}
