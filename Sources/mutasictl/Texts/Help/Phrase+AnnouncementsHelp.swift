extension Phrase {
    static let announcementAddressAddressHelp = Phrase(
        "Alamat folder, misalnya https://bkd.binawidya.example/mutasi; tanpa ini yang berlaku ditampilkan.",
        "The folder's address, such as https://bkd.binawidya.example/mutasi; the one that holds is shown without it."
    )
    static let announcementAddressReasonHelp = Phrase(
        "Alasan penetapan.",
        "Why it is set."
    )
    static let announcementAggregateTableHelp = Phrase(
        "Hanya tabel ini; tanpa ini semua.",
        "Only this table; all without it."
    )
    static let announcementCorrectNipHelp = Phrase(
        "NIP pegawai yang entrinya diralat.",
        "The NIP of whose entry it is."
    )
    static let announcementCorrectCauseHelp = Phrase(
        "Sebabnya.",
        "Why it no longer holds."
    )
    static let announcementCorrectReferenceHelp = Phrase(
        "Nomor SK atau surat ralatnya.",
        "The number of the decree or letter."
    )
    static let announcementDraftBasesHelp = Phrase(
        "Dasar hukum SK; boleh diulang. Tanpa ini dasar menurut jenis mutasinya.",
        "The law the decree rests on; may be repeated. That of the kind of transfer without it."
    )
    static let announcementDraftDistrictHelp = Phrase(
        "Wilayah bagi unit yang tidak mencantumkannya.",
        "The district of units that name none."
    )
    static let announcementDraftSessionHelp = Phrase(
        "Sesi pelantikan.",
        "The session of the inauguration."
    )
    static let announcementDraftKindHelp = Phrase(
        "Jenis; tanpa ini menurut jabatan lama dan baru.",
        "The kind; by the old and the new post without it."
    )
    static let announcementDraftWithheldHelp = Phrase(
        "NIP yang penempatannya tidak diumumkan; boleh diulang, hanya oleh PPK.",
        "The NIP of whose placement is withheld; may be repeated, by the PPK alone."
    )
    static let announcementDraftWithholdReasonHelp = Phrase(
        "Alasan tertulis PPK; tidak pernah diumumkan.",
        "The PPK's written reason, which is never published."
    )
    static let announcementListPublishedHelp = Phrase(
        "Hanya yang sudah diumumkan.",
        "Only those that are public."
    )
    static let announcementListNameHelp = Phrase(
        "Hanya yang memuat nama dengan huruf ini; % dan _ dicari apa adanya.",
        "Only those with a name that has these letters; % and _ are looked for as they are."
    )
    static let announcementRedactEntryHelp = Phrase(
        "Nomor entri.",
        "The number of the entry."
    )
    static let announcementShowPackageHelp = Phrase(
        "Nomor paket; menampilkan konsepnya bila belum diumumkan.",
        "The package's number; shows the draft while nothing is public."
    )
    static let announcementShowOrderHelp = Phrase(
        "Nomor surat perintah tugas; menampilkan konsepnya bila belum diumumkan.",
        "The number of an order of urgent assignments; shows the draft while nothing is public."
    )
    static let entryOptionsNameHelp = Phrase(
        "Nama yang benar, dengan gelar.",
        "The right name, with titles."
    )
    static let entryOptionsPostHelp = Phrase(
        "Jabatan baru yang benar.",
        "The right new post."
    )
    static let entryOptionsUnitHelp = Phrase(
        "Unit baru yang benar.",
        "The right new unit."
    )
    static let entryOptionsDistrictHelp = Phrase(
        "Wilayah yang benar.",
        "The right district."
    )
    static let entryOptionsTmtHelp = Phrase(
        "TMT yang benar.",
        "The right TMT."
    )
    static let entryOptionsUntilHelp = Phrase(
        "Hari terakhir penugasan yang benar.",
        "The right last day of an assignment."
    )
    static let entryOptionsKindHelp = Phrase(
        "Jenis yang benar.",
        "The right kind."
    )
    static let entryOptionsSessionHelp = Phrase(
        "Sesi pelantikan yang benar.",
        "The right session of inauguration."
    )
}
