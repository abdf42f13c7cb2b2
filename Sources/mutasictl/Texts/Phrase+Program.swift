extension Phrase {
    static let purpose = Phrase(
        "Mengendalikan mutasi ASN: data, kebutuhan, evaluasi, pelatihan, dan antrean pekerjaan.",
        "Controls transfers of civil servants: data, needs, evaluation, training, and the queue of jobs."
    )

    static let manual = Phrase(
        manualSettings.indonesian + "\n\n" + manualExitCodes.indonesian,
        manualSettings.english + "\n\n" + manualExitCodes.english
    )

    static let manualSettings = Phrase(
        """
        Basis data: --database, atau MUTASI_DATABASE_URL, atau pengaturan libpq (PGHOST, PGSERVICE, ~/.pgpass).
        Bahasa: --lang, atau MUTASI_LANG, LC_ALL, LANG; selain en berarti Indonesia.
        Waktu ditampilkan menurut TZ bila itu WIB, WITA, WIT atau UTC; selain itu WIB.
        Pelengkapan perintah di shell: mutasictl --generate-completion-script bash (atau zsh, fish).
        """,
        """
        Database: --database, else MUTASI_DATABASE_URL, else libpq's own settings (PGHOST, PGSERVICE, ~/.pgpass).
        Language: --lang, else MUTASI_LANG, LC_ALL, LANG; anything but en means Indonesian.
        Times are shown by TZ if that is WIB, WITA, WIT or UTC, and otherwise by WIB.
        Completion in the shell: mutasictl --generate-completion-script bash (or zsh, fish).
        """
    )

    static let manualExitCodes = Phrase(
        """
        Kode keluar:
          0   berhasil
          1   doctor: ada peringatan
          2   doctor: ada yang genting
          3   berhasil sebagian: ada baris impor atau pekerjaan yang ditolak
          4   pekerjaan yang ditunggu berakhir tanpa hasil (dibuang atau dibatalkan)
          64  pemakaian keliru: perintah, opsi atau nilainya
          65  data ditolak oleh aturan
          66  yang disebut tidak ditemukan
          69  basis data tidak dapat dihubungi
          70  kesalahan di dalam program atau basis data
          74  berkas tidak dapat dibaca atau ditulis
          75  belum berhasil, coba lagi (termasuk waktu tunggu habis)
          77  peran basis data tidak berhak
          78  skema basis data tidak sesuai, atau pengaturan keliru
        """,
        """
        Exit codes:
          0   done
          1   doctor: there is a warning
          2   doctor: something is critical
          3   done in part: rows of an import, or some of the jobs, were refused
          4   the job waited for ended without a result (discarded or cancelled)
          64  wrong usage: a command, an option or its value
          65  data refused by a rule
          66  what was named is not found
          69  the database cannot be reached
          70  a fault within the program or the database
          74  a file cannot be read or written
          75  not done yet, try again (also when waiting took too long)
          77  the database role lacks the right
          78  the database's schema does not fit, or a setting is wrong
        """
    )

    static let databaseHelp = Phrase(
        "String koneksi atau URI PostgreSQL.",
        "Connection string or URI of PostgreSQL."
    )

    static let languageHelp = Phrase("Bahasa: id atau en.", "Language: id or en.")

    static let outputHelp = Phrase("Bentuk keluaran.", "Form of the output.")
}
