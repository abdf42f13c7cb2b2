extension Phrase {
    static let basisOptionsValidUntilHelp = Phrase(
        "Hari terakhir status bencana.",
        "The last day of the status."
    )
    static let basisOptionsAreaHelp = Phrase(
        "Kabupaten atau kota yang dicakup; boleh diulang, tanpa ini semua.",
        "A district it covers; may be repeated, all without it."
    )
    static let basisOptionsInstructionHelp = Phrase(
        "Dasarnya perintah tertulis PPK.",
        "It is a written instruction of the PPK."
    )
}
