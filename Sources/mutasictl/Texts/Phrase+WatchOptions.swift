import Upstream

// The options by which a watch is named, and what may be wrong with them.
extension Phrase {
    static let watchTableHelp = Phrase("Tabel hulu, dengan skemanya.", "The upstream table, with its schema.")
    static let watchKeyHelp = Phrase("Kolom kunci, misalnya NIP.", "The column of the key, such as the NIP.")
    static let watchRowKeyHelp = Phrase(
        "Kolom yang membedakan baris bila satu kunci punya beberapa baris; sama dengan --key bila kuncinya unik.",
        "The column that tells rows apart where a key has several; the same as --key where the key is unique."
    )
    static let watchColumnsHelp = Phrase(
        "Kolom yang perubahannya penting, dipisah koma.",
        "The columns whose changes matter, with commas between."
    )
    static let watchTopicHelp = Phrase("Tentang apa perubahannya.", "What a change is about.")
    static let watchModeHelp = Phrase(
        "Bila perubahan tidak dapat dicatat: tolerant membiarkan, strict menolak.",
        "When a change cannot be noted: tolerant lets it pass, strict refuses it."
    )
    static let watchTimeoutHelp = Phrase(
        "Paling lama perintah hulu menunggu tabel mutasi.",
        "How long an upstream statement waits for our tables at most."
    )
    static let watchShapeHelp = Phrase(
        "Contoh untuk bentuk tabel: A cermin SIASN, B SIMPEG kementerian, C SIMPEG daerah lama.",
        "Examples for a form of tables: A a SIASN mirror, B a ministry's SIMPEG, C an older region's SIMPEG."
    )
    static let watchSchemaHelp = Phrase("Skema tabel contoh itu.", "The schema of those tables.")
    static let triggerRemoveHelp = Phrase("Cetak SQL yang melepasnya.", "Print the SQL that removes them.")
    static let watchNameHelp = Phrase(
        "Nama pengawasan, lihat trigger check; tanpa ini semuanya.",
        "The watch's name, see trigger check; all without it."
    )

    static let shapeOrTable = Phrase(
        "--shape membawa tabelnya sendiri; jangan dengan --table, --key, --row-key, --watch atau --topic",
        "--shape brings its own tables; not with --table, --key, --row-key, --watch or --topic"
    )
    static let tableKeyWatchTopic = Phrase(
        "sebutkan --table, --key, --watch dan --topic, atau --shape",
        "give --table, --key, --watch and --topic, or --shape"
    )
    static let schemaIsOfShape = Phrase("--schema hanya dengan --shape", "--schema goes with --shape")

    static func watchFault(_ fault: WatchFault) -> Phrase {
        switch fault {
        case .impossibleName:
            Phrase(
                "nama harus 1 sampai \(Identifier.longest) bita",
                "a name has 1 to \(Identifier.longest) bytes"
            )
        case .unreadableName(let text):
            Phrase(
                "\(Table.printable(text)) bukan nama SQL; beri tanda kutip ganda pada nama dengan huruf besar atau tanda lain",
                "\(Table.printable(text)) is no SQL name; put names with capitals or other signs in double quotes"
            )
        case .notQualified(let text):
            Phrase(
                "\(Table.printable(text)): tulis skema.tabel",
                "\(Table.printable(text)): write schema.table"
            )
        case .nothingWatched: Phrase("sebutkan kolom yang diamati", "name the columns to watch")
        case .repeatedColumn(let name):
            Phrase("kolom \(Table.printable(name)) dua kali", "the column \(Table.printable(name)) comes twice")
        case .impossibleTimeout: outOfBounds("--lock-timeout", Watch.timeouts)
        }
    }
}
