extension Phrase {
    static let objectionDecideOutcomeHelp = Phrase(
        "Putusannya.",
        "What is decided."
    )
    static let objectionExecuteDecreeHelp = Phrase(
        "Nomor SK baru.",
        "The number of the new decree."
    )
    static let objectionExecuteDatedHelp = Phrase(
        "Tanggal SK baru; tanpa ini hari ini.",
        "Its date; today without it."
    )
    static let objectionExecuteRevokeHelp = Phrase(
        "SK baru membatalkan mutasinya.",
        "The new decree undoes the transfer."
    )
    static let objectionExecuteAnsweredOnHelp = Phrase(
        "Hari jawaban diterima pengaju.",
        "The day the answer was received."
    )
    static let objectionFileNipHelp = Phrase(
        "NIP pengaju.",
        "The NIP of who files it."
    )
    static let objectionFileDismissalHelp = Phrase(
        "Nomor SK pemberhentian, bila itu yang ditentang.",
        "The number of a dismissal, where that is what it is about."
    )
    static let objectionFileGroundsHelp = Phrase(
        "Isi keberatan.",
        "What it says."
    )
    static let objectionFileScanHelp = Phrase(
        "Nama berkas pindaian; wajib bagi yang di atas kertas.",
        "The scan's file name; mandatory for one on paper."
    )
    static let objectionFileFiledAtHelp = Phrase(
        "Saat diajukan; tanpa ini sekarang.",
        "When it was filed; now without it."
    )
    static let objectionFileHandedOverHelp = Phrase(
        "Hari SK diserahkan.",
        "The day the decree was handed over."
    )
    static let objectionFileReadHelp = Phrase(
        "Hari SK dibaca di portal.",
        "The day it was read in the portal."
    )
    static let objectionFileDeliveredHelp = Phrase(
        "Hari SK terkirim.",
        "The day it was delivered by a gateway."
    )
    static let objectionListAllHelp = Phrase(
        "Termasuk yang sudah dijawab.",
        "Those that are answered, too."
    )
    static let objectionMediateEndHelp = Phrase(
        "Mediasi selesai tanpa pencabutan.",
        "It ended without a withdrawal."
    )
    static let objectionSuspendLiftHelp = Phrase(
        "Penangguhan diakhiri.",
        "The decree waits no more."
    )
}
