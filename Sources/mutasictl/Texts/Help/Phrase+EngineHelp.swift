extension Phrase {
    static let actionSubjectHelp = Phrase(
        "Hanya tindakan atas ini, misalnya \"queue mail\" atau \"job 17\".",
        "Only actions on this, such as \"queue mail\" or \"job 17\"."
    )
    static let actionOptionsReasonHelp = Phrase(
        "Alasan, untuk catatan tindakan.",
        "Why, for the record."
    )
    static let evaluateAllHelp = Phrase(
        "Semua kebutuhan terbuka, dalam satu pekerjaan.",
        "All open needs, in one job."
    )
    static let evaluateAsOfHelp = Phrase(
        "Keadaan data pada tanggal ini; tanpa ini hari pelaksanaan.",
        "The day as of which data are read; the day of the run without it."
    )
    static let importFolderHelp = Phrase(
        "Folder dengan berkas CSV.",
        "Folder with the CSV files."
    )
    static let importDryRunHelp = Phrase(
        "Hanya periksa dan laporkan; data tidak diubah.",
        "Only check and report; change no data."
    )
    static let importExcelDatesHelp = Phrase(
        "Tanggal boleh berupa nomor seri Excel, misalnya 45689.",
        "Dates may be Excel's serial numbers, such as 45689."
    )
    static let importIssuesHelp = Phrase(
        "Paling banyak sekian temuan ditampilkan per berkas; tanpa ini contoh dari tiap kode peringatan.",
        "Show at most so many findings of each file; examples of each code of a warning without it."
    )
    static let inboxUnreadHelp = Phrase(
        "Hanya yang belum dibaca.",
        "Only those not read yet."
    )
    static let inboxUnreachedHelp = Phrase(
        "Hanya yang belum dibaca dan tidak terkirim lewat surel: untuk disampaikan di atas kertas.",
        "Only those not read and not sent by mail: to be brought on paper."
    )
    static let jobDeadLettersKindHelp = Phrase(
        "Hanya pekerjaan jenis ini.",
        "Only jobs of this kind."
    )
    static let jobDeadLettersErrorHelp = Phrase(
        "Hanya golongan kesalahan ini.",
        "Only this class of error."
    )
    static let jobListStateHelp = Phrase(
        "Hanya pekerjaan dalam keadaan ini.",
        "Only jobs in this state."
    )
    static let jobListQueueHelp = Phrase(
        "Hanya pekerjaan antrean ini.",
        "Only jobs of this queue."
    )
    static let jobListSinceHelp = Phrase(
        "Hanya yang dibuat sejak tanggal ini, atau dalam 90m, 2h, 7d terakhir.",
        "Only those enqueued since this day, or within the last 90m, 2h, 7d."
    )
    static let jobRedriveKindHelp = Phrase(
        "Semua yang dibuang dari jenis ini.",
        "All discarded ones of this kind."
    )
    static let jobRedriveErrorHelp = Phrase(
        "Dari jenis itu hanya golongan kesalahan ini.",
        "Of that kind only this class of error."
    )
    static let jobRedriveLimitHelp = Phrase(
        "Paling banyak sekian, yang tertua dahulu.",
        "At most so many, the oldest first."
    )
    static let kindKeepArgumentsHelp = Phrase(
        "Argumen disimpan selama ini.",
        "Arguments are kept for so long."
    )
    static let kindKeepResultsHelp = Phrase(
        "Hasil disimpan selama ini.",
        "Results are kept for so long."
    )
    static let kindArgumentKindHelp = Phrase(
        "Jenis pekerjaan.",
        "The kind of jobs."
    )
    static let kindArgumentNewHelp = Phrase(
        "Belum ada mutasid yang mengenal jenis ini.",
        "No daemon knows the kind yet."
    )
    static let migrateStatusHelp = Phrase(
        "Hanya tampilkan keadaan tiap migrasi.",
        "Only show how each migration stands."
    )
    static let migratePlanHelp = Phrase(
        "Hanya tampilkan yang akan dilakukan tiap migrasi pada tabel yang ada: kuncinya, siapa menunggu, dan berapa lama; "
            + "perlu hak membuat basis data.",
        "Only show what each migration will do to the tables that are there: its lock, who waits, and how long; takes the "
            + "right to make databases."
    )
    static let migrateRolesHelp = Phrase(
        "Pasang juga peran dan haknya (SQL/roles.sql); perlu hak membuat peran.",
        "Apply the roles and their grants, too (SQL/roles.sql); takes the right to make roles."
    )
    static let migrateVerifyHelp = Phrase(
        "Hanya periksa; kode keluar 78 bila skema tidak sesuai.",
        "Only check; exit code 78 if the schema does not fit."
    )
    static let queueLimitMaxRunningHelp = Phrase(
        "Pekerjaan yang berjalan sekaligus.",
        "Jobs that run at a time."
    )
    static let queueLimitMaxPerKeyHelp = Phrase(
        "Pekerjaan dengan kunci konkurensi sama yang berjalan sekaligus.",
        "Jobs with the same concurrency key that run at a time."
    )
}
