extension Phrase {
    static let queueLimitRateHelp = Phrase(
        "Pekerjaan yang dimulai tiap detik.",
        "Jobs that start each second."
    )
    static let queueLimitBurstHelp = Phrase(
        "Pekerjaan yang boleh dimulai sekaligus setelah sepi.",
        "Jobs that may start at once after a quiet time."
    )
    static let queueLimitAgeingHelp = Phrase(
        "Setelah selama ini pekerjaan prioritas rendah ikut dikerjakan.",
        "After so long jobs of low priority get their share."
    )
    static let queueLimitLanesHelp = Phrase(
        "Pekerjaan yang dijalankan tiap mutasid sekaligus.",
        "Jobs that each daemon runs at a time."
    )
    static let queueArgumentQueueHelp = Phrase(
        "Nama antrean.",
        "The queue's name."
    )
    static let queueArgumentNewHelp = Phrase(
        "Antrean ini memang belum ada.",
        "The queue is yet to come."
    )
    static let rankingTopHelp = Phrase(
        "Paling banyak sekian orang tiap bagian.",
        "At most so many people of each part."
    )
    static let rankingWhyHelp = Phrase(
        "Jelaskan hasil satu pegawai.",
        "Explain the result of one employee."
    )
    static let redriveArgumentsArgsHelp = Phrase(
        "Argumen baru, sebagai objek JSON atau @berkas, menggantikan semuanya.",
        "New arguments, as a JSON object or @file, instead of all."
    )
    static let redriveArgumentsEditHelp = Phrase(
        "Anggota argumen yang diubah, sebagai objek JSON atau @berkas; yang lain tetap.",
        "The members to change, as a JSON object or @file; the others stay."
    )
    static let scheduleNextCronHelp = Phrase(
        "Tanpa nama: entri cron ini.",
        "Without a name: this entry."
    )
    static let scheduleNextZoneHelp = Phrase(
        "Zona waktu entri itu.",
        "The entry's time zone."
    )
    static let scheduleNextCountHelp = Phrase(
        "Banyaknya.",
        "How many."
    )
    static let scheduleOptionsCronHelp = Phrase(
        "Kapan: lima kolom cron (menit jam tanggal bulan hari) atau @daily dan sejenisnya.",
        "When: five fields of cron (minute hour day month weekday) or @daily and the like."
    )
    static let scheduleOptionsZoneHelp = Phrase(
        "Zona waktu: WIB, WITA, WIT atau nama IANA.",
        "Time zone: WIB, WITA, WIT or an IANA name."
    )
    static let scheduleOptionsKindHelp = Phrase(
        "Jenis pekerjaan.",
        "The kind of job."
    )
    static let scheduleOptionsArgsHelp = Phrase(
        "Argumen pekerjaan, sebagai objek JSON atau @berkas.",
        "The job's arguments, as a JSON object or @file."
    )
    static let scheduleOptionsArgsVersionHelp = Phrase(
        "Versi bentuk argumen itu.",
        "The version of the arguments' shape."
    )
    static let scheduleOptionsQueueHelp = Phrase(
        "Antrean pekerjaan.",
        "The job's queue."
    )
    static let scheduleOptionsPriorityHelp = Phrase(
        "Prioritas pekerjaan.",
        "The job's priority."
    )
    static let scheduleOptionsMissedHelp = Phrase(
        "Yang terlewat selama tidak ada mutasid: skip, one, all atau all:N.",
        "What was missed while no daemon ran: skip, one, all or all:N."
    )
    static let seedEmployeesHelp = Phrase(
        "Jumlah pegawai.",
        "The number of employees."
    )
    static let seedSeedHelp = Phrase(
        "Angka acak; angka yang sama menghasilkan berkas yang sama.",
        "The seed number; the same one gives the same files."
    )
    static let seedDirectoryHelp = Phrase(
        "Folder tujuan; dibuat bila belum ada.",
        "Where to write; made if missing."
    )
    static let seedForceHelp = Phrase(
        "Timpa berkas yang sudah ada.",
        "Replace files that are there."
    )
}
