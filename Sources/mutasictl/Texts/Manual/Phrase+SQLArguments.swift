extension Phrase {
    /// What the arguments of `jobs.enqueue` mean, by their names.
    static let sqlEnqueueArguments: [String: Phrase] = [
        "kind": Phrase(
            "Jenis pekerjaan: kata huruf kecil yang disambung titik, paling panjang 100 karakter.",
            "The kind of job: lower-case words joined by dots, of at most 100 characters."
        ),
        "args": Phrase(
            "Objek JSON, paling besar 64 KiB, paling dalam 64 tingkat. Berisi id, bukan data pribadi.",
            "A JSON object of at most 64 KiB and 64 levels. It holds ids, no personal data."
        ),
        "queue": Phrase("Antrean, paling panjang 60 karakter.", "The queue, of at most 60 characters."),
        "priority": Phrase("urgent, high, normal atau low.", "urgent, high, normal or low."),
        "run_at": Phrase("Tidak sebelum waktu ini; null berarti sekarang.", "Not before this time; null means now."),
        "max_attempts": Phrase(
            "Paling banyak sekian percobaan, 1 sampai 32767.",
            "At most so many attempts, 1 to 32767."
        ),
        "unique_key": Phrase(
            "Selama pekerjaan berkunci ini ada, id-nya dikembalikan dan tidak dibuat yang baru; 1 sampai 200 karakter.",
            "While a job of the kind with this key stands its id is returned, and no other is made; 1 to 200 characters."
        ),
        "unique_scope": Phrase(
            "unfinished: sampai pekerjaan berakhir; queued: sampai pekerjaan mulai.",
            "unfinished: until the job has ended; queued: until it starts."
        ),
        "ordering_key": Phrase(
            "Pekerjaan dengan kunci yang sama berjalan satu per satu, menurut urutan; 1 sampai 200 karakter.",
            "Jobs with the same key run one at a time, in order; 1 to 200 characters."
        ),
        "version": Phrase("Versi bentuk args, 1 sampai 32767.", "The version of the form of args, 1 to 32767."),
        "timeout": Phrase(
            "Paling lama satu percobaan berjalan; null berarti menurut jenisnya.",
            "How long an attempt may run; null means as its kind has it."
        ),
        "concurrency_key": Phrase(
            "Antrean dapat membatasi berapa yang berkunci sama berjalan sekaligus; 1 sampai 200 karakter.",
            "A queue can limit how many with the same key run at once; 1 to 200 characters."
        ),
        "trace": Phrase(
            "Jejak (traceparent) yang ditulis bersama log; 1 sampai 200 karakter.",
            "A trace (traceparent) that is written with the log; 1 to 200 characters."
        ),
        "after": Phrase(
            "Pekerjaan yang hasilnya ditunggu; harus sudah ada.",
            "Jobs whose outcomes are waited for; they have to exist."
        ),
        "on_failure": Phrase(
            "Bila salah satu yang ditunggu gagal: cancel membatalkan, release tetap menjalankan.",
            "If one of those is a failure: cancel cancels this one, release runs it all the same."
        ),
    ]
}
