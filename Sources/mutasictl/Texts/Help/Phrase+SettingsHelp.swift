extension Phrase {
    static let readerOptionsNipHelp = Phrase(
        "NIP yang membaca; data pegawai yang berbenturan kepentingan dengannya tidak ditampilkan.",
        "The NIP of who reads; nothing is shown of employees with whom they have a conflict of interest."
    )
}
