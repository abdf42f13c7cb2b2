extension Phrase {
    /// What functions and views do, by their signatures, in Indonesian; the catalogue's own comments have it in English.
    static let sqlIndonesian: [String: String] = [
        "jobs.enqueue(text,jsonb,text,text,timestamp with time zone,integer,text,text,text,integer,interval,text,text,bigint[],text)":
            """
        Mengantrekan pekerjaan dalam transaksi pemanggil, dan mengembalikan id pekerjaan yang berlaku: yang baru, atau yang \
        sudah memegang kunci unik. Yang baru menunggu hasil pekerjaan dalam after; bila salah satunya gagal, ia dibatalkan \
        atau (on_failure release) tetap dijalankan.
        """,
        "jobs.enqueue_many(text,jsonb[],text,text,timestamp with time zone,integer,text[],text,text[],integer,interval,text[],text,bigint[],text)":
            "jobs.enqueue untuk banyak pekerjaan: id ke-n milik args ke-n.",
        "jobs.cancel(text,bigint,text)":
            "Membatalkan pekerjaan: seketika bila belum dikerjakan (cancelled), selain itu meminta layanannya menghentikan (requested).",
        "jobs.retry(text,bigint,text)":
            "Pekerjaan terjadwal atau yang akan dicoba ulang dikerjakan sekarang; yang dibuang atau dibatalkan dibuat baru. Mengembalikan id yang akan berjalan.",
        "jobs.redrive(text,bigint,jsonb,jsonb,text)":
            "Membuat pekerjaan baru dari yang dibuang atau dibatalkan, yang tetap ada dalam riwayat. args mengganti argumen, edits mengubah anggotanya satu per satu.",
        "jobs.redrive_group(text,text,text,bigint,integer,jsonb,jsonb,text)":
            "Mengulang sekelompok pekerjaan yang dibuang dari satu jenis, satu golongan kesalahan atau semua (null), sesudah id itu. last adalah id untuk melanjutkan, null bila habis.",
        "jobs.pause_queue(text,text,text)":
            "Tidak ada lagi pekerjaan antrean itu yang dimulai; yang berjalan berlanjut. Hasil: apakah ada yang berubah.",
        "jobs.resume_queue(text,text,text)":
            "Pekerjaan antrean yang dihentikan dimulai lagi. Hasil: apakah ada yang berubah.",
        "jobs.pause_kind(text,text,text)":
            "Tidak ada lagi pekerjaan jenis itu yang dimulai, di antrean mana pun; yang berjalan berlanjut.",
        "jobs.resume_kind(text,text,text)":
            "Pekerjaan jenis yang dihentikan dimulai lagi. Hasil: apakah ada yang berubah.",
        "jobs.limit_queue(text,text,jsonb,text)":
            "Mengubah pengaturan antrean yang disebut dalam objek (max_running, max_per_key, rate, burst, ageing, lanes); null mencabutnya. Mengembalikan pengaturan sekarang.",
        "jobs.keep_kind(text,text,interval,interval,text)":
            "Berapa lama riwayat menyimpan argumen dan hasil suatu jenis, yang mungkin menyebut orang; null membiarkan. Mengembalikan pengaturan sekarang.",
        "jobs.set_schedule(text,text,text,text,text,jsonb,integer,text,text,text,integer,boolean,text)":
            "Membuat atau mengubah jadwal, seketika untuk semua layanan; mengembalikan waktu berikutnya. missed: skip, one atau all.",
        "jobs.enable_schedule(text,text,boolean,text)": "Menyalakan atau mematikan jadwal; false bila tidak ada.",
        "jobs.remove_schedule(text,text,text)":
            "Menghapus jadwal; pekerjaan yang telah diantrekannya tetap. False bila tidak ada.",
        "jobs.next_firings(text,text,timestamp with time zone,integer)":
            "Sekian waktu berikutnya menurut entri cron.",
        "jobs.check_cron(text,text)":
            "Menolak entri cron yang keliru, yang tidak pernah tiba, atau zona yang tidak dikenal, beserta kolom dan perbaikannya.",
        "jobs.record_action(text,text,text,jsonb,jsonb,text)":
            "Mencatat tindakan pengelola, dalam transaksi yang melakukannya. before dan after tidak boleh memuat argumen pekerjaan.",
        "jobs.backlog()":
            "Pekerjaan yang belum berakhir menurut antrean, prioritas dan keadaan; yang banyak diperkirakan dari contoh (estimates).",
        "jobs.held(integer)": "Pekerjaan yang paling lama dipegang layanan, dengan kemajuannya.",
        "jobs.unserved()":
            "Pekerjaan yang sudah waktunya tetapi tidak dilayani siapa pun: antrean, jenis atau versi argumennya.",
        "jobs.latencies(interval)":
            "Lama menunggu dan lama berjalan pekerjaan yang terakhir selesai dalam rentang itu.",
        "jobs.traffic()":
            "Pekerjaan yang masuk, yang selesai, dan percobaan yang gagal, sejak statistik server dimulai.",
        "mutasi_inbox.health()":
            "Berapa kejadian dari hulu menunggu dan berapa lama, yang tidak diberitahukan, dan yang ditepikan.",
        "mutasi.verify_log(text,bigint)":
            "Yang tidak cocok dalam rantai catatan satu hal atau semuanya (proposal, package, assignment, objection): CHANGED, BROKEN, END_MISSING.",
        "mutasi.civil_now()": "Saat yang berlaku dalam domain: awal transaksi, digeser sejauh jam demonstrasi.",
        "mutasi.civil_today(text)":
            "Hari yang berlaku dalam domain, menurut zona ibu kota kecuali disebut lain.",
        "mutasi.masked_nip(text)": "NIP tanpa tanggal lahir, tanggal masuk dan jenis kelamin.",
        "mutasi.holds_office(uuid,text,text,date)":
            "Apakah seseorang memegang jabatan berwenang dengan peran itu pada hari itu; untuk yang diberi delegasi, bagi tindakannya.",
        "jobs.dead_letters":
            "Pekerjaan yang dibuang dan belum diulang, menurut jenis dan sebab; error adalah golongan di awal sebab itu.",
        "jobs.node_status":
            "Layanan yang terdaftar, lama diamnya, dan jumlah pekerjaan yang dipegangnya.",
        "jobs.queue_status":
            "Setiap antrean dengan pengaturannya dan jumlah pekerjaannya menurut keadaan; estimates menyebut yang diperkirakan.",
        "jobs.status":
            "Setiap pekerjaan, hidup atau berakhir, dengan keadaannya: untuk satu pekerjaan, dicari dengan id.",
        "jobs.stuck": "Pekerjaan yang diminta berhenti tetapi berlanjut: di mana, mengapa, dan sudah berapa lama.",
        "mutasi.public_announcement":
            "Semua yang boleh dibaca portal: nama, jabatan, unit, TMT dan keputusan yang diumumkan, dengan ralatnya. Tidak ada kunci ke orangnya.",
        "mutasi.public_signing": "Cara keputusan atau perintah tiap pengumuman ditandatangani.",
    ]
}
