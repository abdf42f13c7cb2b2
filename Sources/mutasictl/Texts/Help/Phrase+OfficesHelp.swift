extension Phrase {
    static let enteringOptionsActorHelp = Phrase(
        "NIP yang mencatat.",
        "The NIP of who enters it."
    )
    static let officeAppointOfficeHelp = Phrase(
        "Jabatannya.",
        "The office."
    )
    static let officeAppointNipsHelp = Phrase(
        "NIP pemegangnya.",
        "The NIP of its holder."
    )
    static let officeAppointStandingHelp = Phrase(
        "Kedudukannya.",
        "With which authority."
    )
    static let officeAppointLetterHelp = Phrase(
        "Surat pengangkatan atau delegasi.",
        "The decree of appointment, or the letter of delegation."
    )
    static let officeAppointFromHelp = Phrase(
        "Hari pertama; tanpa ini tanggal suratnya.",
        "The first day; the letter's date without it."
    )
    static let officeAppointUntilHelp = Phrase(
        "Hari terakhir, bila sudah pasti.",
        "The last day, where it is set."
    )
    static let officeAppointActsHelp = Phrase(
        "Yang didelegasikan; boleh diulang, wajib bagi DELEGASI_PPK.",
        "What is delegated; may be repeated, mandatory for DELEGASI_PPK."
    )
    static let officeEndOnHelp = Phrase(
        "Hari terakhirnya; tanpa ini hari ini.",
        "Its last day; today without it."
    )
    static let officeListAllHelp = Phrase(
        "Semua masa jabatan, juga yang berakhir.",
        "All terms, those that are over, too."
    )
    static let officeListUnitHelp = Phrase(
        "Pimpinan unit ini dan unit di atasnya, menurut jabatannya.",
        "Who leads this unit and those above it, by their posts."
    )
    static let officialOptionsNameHelp = Phrase(
        "Nama PPK yang bukan pegawai ASN.",
        "The name of a PPK who is no civil servant."
    )
    static let officialOptionsCodeHelp = Phrase(
        "Sebutannya pada --as, misalnya GUBERNUR.",
        "By which --as names them, such as GUBERNUR."
    )
}
