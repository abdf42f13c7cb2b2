extension Phrase {
    static let confirmationYesHelp = Phrase(
        "Jangan bertanya dahulu.",
        "Do not ask first."
    )
}
