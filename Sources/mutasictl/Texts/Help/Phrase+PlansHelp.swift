extension Phrase {
    static let planNeedsHelp = Phrase(
        "Kebutuhan yang direncanakan; tanpa ini semua yang terbuka.",
        "The needs to plan for; all that are open without it."
    )
    static let planProfileHelp = Phrase(
        "Profil bobot untuk semua; tanpa ini profil masing-masing kebutuhan.",
        "The weight profile for all of them; each need's own without it."
    )
    static let planExchangeHelp = Phrase(
        "Pertukaran tempat menurut aspirasi: tidak seorang pun mendapat yang lebih buruk daripada tetap.",
        "Places are exchanged by wishes: nobody gets anything worse than staying."
    )
    static let planMostHelp = Phrase("Paling banyak sekian mutasi.", "At most so many transfers.")
    static let planMostFromHelp = Phrase(
        "Paling banyak sekian mutasi keluar dari unit dan bawahannya; boleh diulang.",
        "At most so many transfers from a unit and those below it; may be repeated."
    )
    static let planMostToHelp = Phrase(
        "Paling banyak sekian mutasi ke unit dan bawahannya; boleh diulang.",
        "At most so many transfers to a unit and those below it; may be repeated."
    )
    static let planFixHelp = Phrase(
        "Pegawai ini untuk kebutuhan ini harus ada; boleh diulang.",
        "This employee has to be placed for this need; may be repeated."
    )
    static let planForbidHelp = Phrase(
        "Pegawai ini tidak untuk kebutuhan ini; boleh diulang.",
        "This employee must not be placed for this need; may be repeated."
    )
    static let planAddHelp = Phrase(
        "Pegawai ini boleh untuk kebutuhan ini walau perlu dispensasi yang belum diberikan; boleh diulang.",
        "This employee may be placed for this need although a waiver is still to be granted; may be repeated."
    )
    static let planReleaseHelp = Phrase(
        "Ketetapan atas pasangan ini dilepas; boleh diulang.",
        "What was settled of this pair is taken back; may be repeated."
    )
    static let planTimeLimitHelp = Phrase(
        "Berapa detik paling lama mencari sesudah data dibaca; rencana terbaik sampai saat itu dipakai.",
        "How many seconds it may search once the data are read; the best plan up to then is kept."
    )
    static let planHTMLHelp = Phrase(
        "Menulis rencana sebagai halaman; menunggu sampai selesai.",
        "Writes the plan as a page; waits until it is made."
    )
    static let planReplaceHelp = Phrase("Menimpa berkas yang sudah ada.", "Replaces a file that is there.")
    static let planNumberHelp = Phrase("Nomor rencana.", "The plan's number.")
    static let planOtherHelp = Phrase("Nomor rencana yang lain.", "The other plan's number.")
}
