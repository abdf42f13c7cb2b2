extension Phrase {
    static let tourYesHelp = Phrase(
        "Jangan menunggu Enter di antara langkah.",
        "Do not wait for Enter between steps."
    )
}
