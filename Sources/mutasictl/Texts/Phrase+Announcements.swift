import TransferJobs
import TransferStore

extension Phrase {
    static let announcementPurpose = Phrase(
        "Pengumuman SK mutasi dan surat perintah tugas mendesak.",
        "Announcements of decrees and of orders of urgent assignments."
    )
    static let announcementManual = Phrase(
        """
        Yang dimuat hanya yang boleh dibaca umum: nama, jabatan, unit, wilayah, TMT dan SK. Yang sudah diumumkan tidak \
        pernah diubah: entri lama dicoret dan tetap terbaca, dan entri penggantinya ditambahkan.
        """,
        """
        Only what the public may read is in them: name, posts, units, district, TMT and decree. What is public is never \
        changed: an entry is struck out and stays readable, and the one that takes its place is added.
        """
    )
    static let announcementListPurpose = Phrase("Daftar pengumuman.", "Lists the announcements.")
    static let announcementShowPurpose = Phrase("Menampilkan pengumuman.", "Shows an announcement.")
    static let announcementDraftPurpose = Phrase(
        "Menyusun pengumuman SK atau surat tugas.",
        "Drafts the announcement of a decree or an order."
    )
    static let announcementDraftManual = Phrase(
        """
        Isinya dari usulan paket yang SK-nya sudah ditandatangani; setiap pegawai sudah diberi tahu. Konsep baru \
        menggantikan yang lama. Penempatan yang membahayakan pegawai tidak diumumkan atas keputusan PPK: \
        --withhold NIP --withhold-reason TEKS --role PPK. Penugasan mendesak diumumkan menurut surat tugasnya: --order NOMOR.
        """,
        """
        It is made of the proposals of a package whose decree is signed; everybody was told in person. A new draft takes \
        the place of an old one. A placement that endangers the employee is withheld by the PPK: \
        --withhold NIP --withhold-reason TEXT --role PPK. Urgent assignments are announced by their order: --order NUMBER.
        """
    )
    static let announcementPublishPurpose = Phrase("Mengumumkan konsep.", "Makes a draft public.")
    static let announcementPublishManual = Phrase(
        """
        Pegawai diberi tahu secara pribadi paling lambat satu hari kerja sebelumnya, pada penugasan mendesak beberapa jam \
        (aturan ASSIGNMENT_NOTICE). Berkas ditulis mutasid ke folder \
        pengumumannya; dengan --folder ditulis juga seketika.
        """,
        """
        People are told in person a working day before at the latest, those of an urgent assignment hours before (rule \
        ASSIGNMENT_NOTICE). mutasid writes the files into its folder of \
        announcements; with --folder they are written at once, too.
        """
    )
    static let announcementWritePurpose = Phrase(
        "Menulis ulang berkas pengumuman.",
        "Writes the files of announcements."
    )
    static let announcementCorrectPurpose = Phrase("Meralat sebuah entri.", "Corrects an entry.")
    static let announcementCorrectManual = Phrase(
        """
        RALAT dan PERUBAHAN memuat entri pengganti (--new-name, --new-post, …); yang tidak disebut tetap. PENCABUTAN \
        tidak memuatnya.
        """,
        """
        RALAT and PERUBAHAN bring an entry that takes the place (--new-name, --new-post, …); what is not named stays. \
        PENCABUTAN brings none.
        """
    )
    static let announcementRedactPurpose = Phrase("Menyamarkan nama pada entri.", "Redacts the name of an entry.")
    static let announcementRedactManual = Phrase(
        "Hanya setelah masa simpan lewat (UU 27/2022); SK dan entrinya tetap tersimpan.",
        "Only once the time of keeping is over (UU 27/2022); the decree and the entry stay."
    )
    static let announcementVerifyPurpose = Phrase(
        "Memeriksa berkas pengumuman.",
        "Checks the files of announcements."
    )
    static let announcementVerifyManual = Phrase(
        """
        Folder dicocokkan dengan basis data. Kode keluar: 0 utuh, 1 ada yang tertinggal atau asing, 2 ada yang diubah \
        atau hilang. Tanpa basis data: sha256sum -c SHA256SUMS di dalam folder.
        """,
        """
        The folder is held against the database. Exit codes: 0 sound, 1 something is behind or foreign, 2 something was \
        changed or is missing. Without the database: sha256sum -c SHA256SUMS within the folder.
        """
    )
    static let announcementAggregatePurpose = Phrase("Angka yang boleh diumumkan.", "Figures that may be published.")
    static let announcementAggregateManual = Phrase(
        "Sel tentang terlalu sedikit orang digabung, sehingga tidak ada yang dapat ditebak dari jumlahnya.",
        "Cells about too few people are put together, so that nothing can be found out from a sum."
    )
    static let announcementNumberHelp = Phrase("Nomor pengumuman, misalnya 2026-001.", "Its number, as in 2026-001.")
    static let announcedPackageHelp = Phrase("Nomor paket.", "The package's number.")
    static let announcementFolderHelp = Phrase(
        "Folder yang disajikan server web; jika tidak: MUTASI_ANNOUNCEMENTS_FOLDER.",
        "The folder a web server serves; else MUTASI_ANNOUNCEMENTS_FOLDER."
    )
    static let folderMissing = Phrase(
        "sebutkan --folder, atau isi MUTASI_ANNOUNCEMENTS_FOLDER",
        "name a --folder, or set MUTASI_ANNOUNCEMENTS_FOLDER"
    )
    static let packageOrOrder = Phrase(
        "sebutkan nomor paket, atau --order dengan nomor surat tugas",
        "name a package, or --order with the number of an order"
    )
    static let announcementOrPackage = Phrase(
        "sebutkan nomor pengumuman, --package atau --order",
        "name an announcement, --package or --order"
    )
    static let noAnnouncements = Phrase("Tidak ada pengumuman.", "There are no announcements.")
    static let tooFewForAggregate = Phrase(
        "Terlalu sedikit orang untuk angka yang boleh diumumkan.",
        "There are too few people for figures that may be published."
    )
    static let folderForged = Phrase(
        "Ada berkas yang diubah atau hilang. Jangan hapus apa pun; cari penyebabnya, lalu: mutasictl announcement write.",
        "Files were changed or are missing. Delete nothing; find out why, then: mutasictl announcement write."
    )
    static let folderBehind = Phrase(
        "Ada berkas versi lama atau berkas asing; jalankan mutasictl announcement write, dan pindahkan yang asing.",
        "There are old versions or foreign files; run mutasictl announcement write, and move the foreign ones away."
    )

    static func folderSound(_ count: Int) -> Phrase {
        Phrase("Semua berkas utuh: \(count).", "All files are sound: \(count).")
    }

    static func filesWritten(_ count: Int) -> Phrase {
        Phrase("Berkas yang ditulis: \(count).", "Files written: \(count).")
    }
}
