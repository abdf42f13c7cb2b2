extension Phrase {
    static let lawPurpose = Phrase("Peraturan yang dikutip SK (Mengingat).", "The laws that decrees cite (Mengingat).")
    static let lawManual = Phrase(
        """
        SK mengutip peraturan yang berlaku pada tanggalnya, menurut urutan. Setiap perubahan adalah versi baru; versi lama \
        tetap disimpan.
        """,
        """
        A decree cites the laws in force on its date, in their rank. Every change is a new version; the old ones are kept.
        """
    )
    static let lawListPurpose = Phrase("Menampilkan daftar peraturan.", "Lists the laws.")
    static let lawHistoryPurpose = Phrase("Menampilkan semua versi satu peraturan.", "Shows all versions of a law.")
    static let lawSetPurpose = Phrase("Menambah, mengubah atau mencoret peraturan.", "Enters, changes or drops a law.")
    static let lawSetManual = Phrase(
        "Peraturan yang diganti diberi --to hari terakhirnya; penggantinya ditambahkan dengan kode sendiri.",
        "A law that is replaced gets its last day by --to; the one that follows it is entered by a code of its own."
    )
    static let lawCodeHelp = Phrase("Kode peraturan, misalnya UU-20-2023.", "The law's code, such as UU-20-2023.")
    static let lawEndOrNone = Phrase("pilih --to atau --open-ended", "choose --to or --open-ended")
    static let lawPlace = Phrase("URUTAN", "RANK")
    static let lawCitation = Phrase("SEBUTAN", "CITATION")
    static let lawOtherAgencies = Phrase("ANTARINSTANSI", "BETWEEN AGENCIES")
}
