extension Phrase {
    static let manualPurpose = Phrase("Menulis sumber halaman manual.", "Prints the source of a manual page.")
    static let manualPageHelp = Phrase("Halamannya.", "The page.")
    static let manualProgramPurpose = Phrase("mengendalikan mutasi ASN", "controls transfers of civil servants")
    static let manualCommandWord = Phrase("perintah", "command")
    static let manualOptionWord = Phrase("opsi", "option")

    static let manualDescription = Phrase(
        """
        mutasictl adalah program kendali untuk operator: memasukkan data kepegawaian, mencatat kebutuhan, menilai, \
        mengusulkan, memutuskan, mengumumkan, dan menindaklanjuti mutasi; serta untuk pengelola: skema basis data, \
        antrean, jadwal, akun, dan pemeriksaan. Setiap penolakan menyebut aturan, dasar hukum, dan cara memenuhinya.

        Semua yang menulis dapat dicoba dengan --dry-run. Daftar ditulis sebagai tabel, JSON, atau CSV dengan --output. \
        Pekerjaan panjang dikerjakan mutasid(8); perintah hanya mengantrekannya.
        """,
        """
        mutasictl is the control program of operators, who import personnel data, register needs, have them evaluated, \
        propose, decide, announce and follow up transfers; and of administrators, for the database's schema, the queue, \
        schedules, accounts and check-ups. A refusal names its rule, the legal basis, and what would satisfy it.

        Whatever writes can be tried with --dry-run. Lists are written as a table, as JSON or as CSV with --output. Long \
        work is done by mutasid(8); a command only enqueues it.
        """
    )

    static let manualDatabaseVariable = Phrase(
        "String koneksi atau URI basis data, bila --database tidak diberikan.",
        "Connection string or URI of the database, where --database is not given."
    )
    static let manualPoolerVariable = Phrase(
        "transaction bila PgBouncer dalam modus itu berdiri di depan basis data.",
        "transaction where PgBouncer in that mode stands before the database."
    )
    static let manualLanguageVariable = Phrase(
        "Bahasa pesan: id atau en; tanpa itu LC_ALL dan LANG.",
        "Language of messages: id or en; without it LC_ALL and LANG."
    )
    static let manualZoneVariable = Phrase(
        "Zona waktu yang ditampilkan, bila WIB, WITA, WIT atau UTC.",
        "The zone that times are shown in, if WIB, WITA, WIT or UTC."
    )
    static let manualColourVariable = Phrase("Bila diisi, keluaran tanpa warna.", "When set, output has no colour.")

    static let manualMigrateExample = Phrase(
        "Memasang atau memperbarui skema basis data:",
        "Install or update the database's schema:"
    )
    static let manualImportExample = Phrase(
        "Memeriksa ekspor data kepegawaian tanpa mengubah apa pun:",
        "Check an export of personnel data without changing anything:"
    )
    static let manualRankingExample = Phrase(
        "Menilai semua pegawai untuk kebutuhan 12, dan melihat mengapa seorang berada di tempatnya:",
        "Evaluate everybody against need 12, and see why somebody ranks as they do:"
    )
    static let manualDeadExample = Phrase(
        "Melihat pekerjaan yang dibuang, dan mencoba mengulang satu jenis:",
        "See discarded jobs, and try to have those of a kind done again:"
    )
    static let manualDoctorExample = Phrase(
        "Satu baris untuk sistem pemantauan:",
        "One line for a monitoring system:"
    )
}
