extension Phrase {
    static let sqlManualPurpose = Phrase(
        "fungsi dan tampilan basis data mutasi bagi program lain",
        "functions and views of the mutasi database for other programs"
    )
    static let sqlManualDescription = Phrase(
        """
        Program lain memakai mutasi lewat basis datanya: fungsi dipanggil dalam transaksinya sendiri, tampilan (view) dibaca. \
        Tabel tidak ditulis langsung. Yang tercantum di bawah MENGANTREKAN, MENGELOLA ANTREAN dan MEMBACA dijaga tetap; \
        pekerjaan dan argumennya ada bila dan hanya bila transaksi yang mengantrekannya berhasil.

        Nama argumen boleh disebut (nama => nilai), dan yang mempunyai nilai bawaan boleh tidak disebut.
        """,
        """
        Other programs use mutasi through its database: functions are called in a transaction of their own, views are read. \
        Tables are not written directly. What stands under ENQUEUEING, OPERATING THE QUEUE and READING is kept as it is; a \
        job exists if and only if the transaction that enqueued it committed.

        Arguments may be given by name (name => value), and those with a default may be left out.
        """
    )
    static let sqlRoleUpstream = Phrase("Mengantrekan pekerjaan, tidak lebih.", "Hands jobs over, and nothing else.")
    static let sqlRolePortal = Phrase(
        "Membaca yang telah diumumkan, tidak lebih.",
        "Reads what is public, and nothing else."
    )
    static let sqlRoleOperator = Phrase("Operator dan pengelola antrean.", "Operators, and who operates the queue.")
    static let sqlRoleDaemon = Phrase("Layanan mutasid(8).", "The daemon, mutasid(8).")
    static let sqlRoleOfficials = Phrase(
        "Pemeriksa, TPK, pengambil keputusan dan auditor, sebatas usulan yang menjadi urusannya.",
        "Verifiers, the TPK, who decides, and auditors, each for what concerns them."
    )
    static let sqlHasToBeGiven = Phrase("Wajib diberikan.", "It has to be given.")
    static func sqlStandard(_ value: String) -> Phrase { Phrase("Bawaan: \(value).", "Default: \(value).") }
    static let sqlArgumentsOfEnqueue = Phrase(
        "Argumen jobs.enqueue; jobs.enqueue_many menerima args dan kunci sebagai larik yang sama panjangnya:",
        "The arguments of jobs.enqueue; jobs.enqueue_many takes args and keys as arrays of the same length:"
    )
    static let sqlOperatingIntroduction = Phrase(
        "Setiap perubahan dicatat atas nama actor beserta alasannya (mutasictl action list).",
        "Each change is recorded in the name of actor with its reason (mutasictl action list)."
    )
    static let sqlOthersIntroduction = Phrase(
        "Berikut fungsi yang haknya diberikan karena tampilan, kebijakan baris dan program memanggilnya. Isinya dapat berubah pada setiap versi; jangan dipanggil dari program lain. Keterangannya dalam katalog: psql, \\df+.",
        "These are granted because views, row policies and the programs call them. They may change with any version; do not call them from other programs."
    )
    static let sqlColumns = Phrase("Kolom: ", "Columns: ")
    static let sqlWho = Phrase("Untuk ", "For ")
    static func sqlReturns(_ result: String) -> Phrase { Phrase("Hasil: \(result).", "Returns \(result).") }

    static let sqlErrorParameter = Phrase(
        "Nilai argumen ditolak; pesannya menyebut argumen dan yang diperbolehkan.",
        "An argument's value is refused; the message names it and what is allowed."
    )
    static let sqlErrorValue = Phrase(
        "Teks bukan JSON, bilangan atau waktu.",
        "A text is no JSON, number or time."
    )
    static let sqlErrorPrivilege = Phrase("Peran tidak berhak.", "The role lacks the right.")
    static let sqlErrorFunction = Phrase(
        "Tidak ada fungsi dengan jenis argumen itu; beri cast, misalnya ::jsonb.",
        "There is no function for these types of arguments; add a cast, such as ::jsonb."
    )
    static let sqlErrorAgain = Phrase(
        "Bertabrakan dengan transaksi lain; ulangi transaksinya.",
        "It collided with another transaction; repeat the transaction."
    )
    static let sqlErrorReadOnly = Phrase(
        "Server hanya baca (standby); pakai target_session_attrs=read-write.",
        "The server is read-only (a standby); use target_session_attrs=read-write."
    )
    static let sqlErrorNoJob = Phrase("Tidak ada pekerjaan itu.", "There is no such job.")
    static let sqlErrorRunning = Phrase("Pekerjaan sedang berjalan.", "The job is running.")
    static let sqlErrorWaits = Phrase("Pekerjaan menunggu pekerjaan lain.", "The job waits for other jobs.")
    static let sqlErrorEnded = Phrase("Pekerjaan sudah berakhir.", "The job has its outcome already.")
    static let sqlErrorRedriven = Phrase("Pekerjaan sudah pernah diulang.", "The job was redriven before.")
    static let sqlErrorArguments = Phrase(
        "Argumennya tidak lagi disimpan; beri yang baru.",
        "Its arguments are no longer kept; give new ones."
    )
    static let sqlErrorUnfinished = Phrase("Pekerjaan belum berakhir.", "The job has no outcome yet.")
    static let sqlErrorClock = Phrase(
        "Jam demonstrasi tidak dapat diubah demikian: tidak maju, terlalu jauh, atau tanpa alasan.",
        "The clock of a demonstration is not set like that: not forward, too far, or without a reason."
    )

    static let sqlExampleRole = Phrase(
        "Peran untuk sistem hulu yang hanya mengantrekan:",
        "A role for an upstream system, which only enqueues:"
    )
    static let sqlExampleEnqueue = Phrase(
        "Mengantrekan dalam transaksi yang mengubah data; satu pekerjaan yang belum mulai cukup untuk banyak perubahan:",
        "Enqueue in the transaction that changes data; one job that has not started serves many changes:"
    )
    static let sqlExampleMany = Phrase("Banyak pekerjaan sekaligus:", "Many jobs at once:")
    static let sqlExampleRetry = Phrase("Mengerjakan sekarang juga:", "Have a job done now:")
    static let sqlExampleQueues = Phrase("Keadaan antrean:", "How the queues stand:")
    static let sqlExampleVerify = Phrase(
        "Memeriksa rantai catatan suatu usulan; tanpa baris berarti utuh:",
        "Check the chain of a proposal's log; no row means that it is sound:"
    )
}
