extension Phrase {
    static let periodOptionsFromHelp = Phrase(
        "Hari pertama; tanpa ini awal tahun.",
        "The first day; that of the year without it."
    )
    static let periodOptionsToHelp = Phrase(
        "Hari terakhir; tanpa ini hari ini.",
        "The last day; today without it."
    )
    static let subjectOptionsOrderHelp = Phrase(
        "Nomor surat perintah tugas, sebagai ganti paket.",
        "The number of an order of urgent assignments, instead of a package."
    )
}
