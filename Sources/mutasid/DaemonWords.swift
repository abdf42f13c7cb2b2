import Transfers

/// What the daemon says of itself, in its help and in its manual page.
enum DaemonWords {
    /// One of two texts, by the language.
    static func say(_ indonesian: String, _ english: String, in language: Language) -> String {
        language == .english ? english : indonesian
    }

    /// What it is for, in a sentence.
    static func purpose(in language: Language) -> String {
        say("Mengerjakan antrean mutasi.", "Works off the jobs of mutasi.", in: language)
    }

    /// What comes after that in its help.
    static func discussion(in language: Language) -> String {
        say(
            """
            Berjalan sampai SIGTERM: sesudah itu tidak mengambil pekerjaan lagi, membiarkan yang berjalan selesai selama \
            masa tenggang, dan mengembalikan sisanya. SIGTERM kedua mengakhirinya seketika.

            Setiap pengaturan adalah satu baris berkas pengaturan, /etc/mutasi/mutasid.yaml, dan satu variabel lingkungan; \
            lihat mutasid.yaml(5) dan --example-config. Opsi mendahului lingkungan, dan itu mendahului berkas. Dengan \
            SIGHUP berkas dibaca kembali.

            Kode keluar: 0 berhenti seperti diminta; 64 opsi keliru; 78 pengaturan keliru, atau skema terlalu lama atau \
            terlalu baru.
            """,
            """
            Runs until SIGTERM: it then takes no more jobs, lets running ones finish for the grace time, and hands the \
            rest back. A second SIGTERM ends it at once.

            Every setting is a line of the settings file, /etc/mutasi/mutasid.yaml, and an environment variable; see \
            mutasid.yaml(5) and --example-config. Options go before the environment, and that before the file. SIGHUP \
            has the file read again.

            Exit codes: 0 stopped as asked; 64 wrong option; 78 wrong setting, or a schema that is too old or too new.
            """,
            in: language
        )
    }
}
