extension Phrase {
    static let deadlineListOverdueHelp = Phrase(
        "Hanya yang sudah lewat.",
        "Only those that have passed."
    )
}
