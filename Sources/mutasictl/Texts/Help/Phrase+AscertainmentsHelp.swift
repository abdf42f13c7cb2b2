extension Phrase {
    static let ascertainmentAddNipsHelp = Phrase(
        "NIP pegawai yang disebut suratnya.",
        "The NIP of whom the letter names."
    )
    static let ascertainmentAddGateHelp = Phrase(
        "Syarat yang dijawab, misalnya E10; boleh diulang.",
        "A gate that it answers, such as E10; may be repeated."
    )
    static let ascertainmentAddLetterHelp = Phrase(
        "Surat: nomor dan tanggalnya.",
        "The letter."
    )
    static let ascertainmentAddByHelp = Phrase(
        "Penerbit suratnya.",
        "Who wrote the letter."
    )
    static let ascertainmentAddAgainstHelp = Phrase(
        "Surat itu menyatakan syaratnya tidak terpenuhi.",
        "The letter says that the rule is not met."
    )
    static let ascertainmentAddPostHelp = Phrase(
        "Jabatan yang dimaksud; tanpa ini semua jabatan.",
        "The post it is said of; every post without it."
    )
    static let ascertainmentAddUntilHelp = Phrase(
        "Hari terakhir berlakunya.",
        "The last day on which it holds."
    )
    static let ascertainmentAddActorHelp = Phrase(
        "NIP yang mencatat.",
        "The NIP of who enters it."
    )
    static let ascertainmentListAllHelp = Phrase(
        "Termasuk yang berakhir atau dicabut.",
        "Those that ended or were withdrawn, too."
    )
    static let ascertainmentWithdrawActorHelp = Phrase(
        "NIP yang mencabut.",
        "The NIP of who withdraws it."
    )
}
