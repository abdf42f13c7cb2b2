extension Phrase {
    static let outcomeMarkUnitHelp = Phrase(
        "Kode unit.",
        "The code of the unit."
    )
    static let outcomeMarkMonthHelp = Phrase(
        "Bulan, misalnya 2026-02.",
        "The month, such as 2026-02."
    )
    static let outcomeMarkCheckedHelp = Phrase(
        "Indikator yang angkanya diperiksa dan benar.",
        "The indicator whose figure was checked and is true."
    )
    static let outcomeMarkUnitChangedHelp = Phrase(
        "Unit digabung atau dipecah.",
        "The unit was merged or split."
    )
    static let outcomeMeasurePhaseHelp = Phrase(
        "1: bulan 4-6 setelah SPMT, 2: bulan 10-12 (menurut aturan yang berlaku).",
        "1: months 4-6 after the SPMT, 2: months 10-12 (as the rules in force have it)."
    )
}
