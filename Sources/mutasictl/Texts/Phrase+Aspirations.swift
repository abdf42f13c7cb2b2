import Transfers

extension Phrase {
    static let aspirationPurpose = Phrase(
        "Aspirasi pegawai yang berlaku setiap saat.",
        "What employees wish for at all times."
    )
    static let aspirationManual = Phrase(
        """
        Aspirasi dinyatakan dan dicabut oleh pegawai itu sendiri, dan langsung dipakai evaluasi. Pernyataan lama tetap \
        tercatat. Setahun sekali pegawai diingatkan untuk memeriksanya. Permohonan akomodasi hanya tampak bagi pegawai \
        itu sendiri (show dengan --as NIP-nya).
        """,
        """
        Aspirations are stated and withdrawn by the employee alone, and evaluations go by them at once. What was stated \
        before stays on record. Once a year employees are asked whether it still holds. A request for an accommodation \
        is shown to the employee alone (show with --as and their NIP).
        """
    )
    static let aspirationListPurpose = Phrase(
        "Mendaftar pegawai yang aspirasinya tercatat, yang paling lama dinyatakan lebih dulu; isinya dengan show.",
        "Lists whose aspirations are on record, those stated longest ago first; show tells what they are."
    )
    static let aspirationReportPurpose = Phrase(
        "Bagian aspirasi yang terpenuhi, dan pelatihan yang selesai.",
        "The share of aspirations met, and of training completed."
    )
    static let aspirationReportManual = Phrase(
        """
        Dihitung dari penempatan yang diumumkan: dari yang menyatakan aspirasi sebelum diusulkan, berapa yang ditempatkan \
        sesuai pilihannya; dari yang memerlukan pelatihan, berapa yang sudah menyelesaikan semuanya. Sel tentang terlalu \
        sedikit orang (AGGREGATE_MINIMUM) digabung.
        """,
        """
        Counted over placements that were announced: of those who had wishes before they were proposed, how many went \
        where they wished to; of those who needed training, how many have completed all of it. Cells about too few people \
        (AGGREGATE_MINIMUM) are put together.
        """
    )
    static let wishCount = Phrase("JUMLAH PILIHAN", "WISHES")
    static let aspirationShowPurpose = Phrase("Menampilkan aspirasi pegawai.", "Shows an employee's aspirations.")
    static let aspirationSetPurpose = Phrase(
        "Menyatakan aspirasi, menggantikan yang sebelumnya.",
        "States aspirations, in the place of those before."
    )
    static let aspirationWithdrawPurpose = Phrase("Mencabut seluruh aspirasi.", "Takes all aspirations back.")
    static let aspirationEmployeeHelp = Phrase("NIP pegawai.", "The employee's NIP.")
    static let aspirationPostHelp = Phrase(
        "Jabatan yang diinginkan, yang utama lebih dulu; boleh dengan unitnya, misalnya J-1@U-1.",
        "A post wished for, the most wished first; with its unit where that matters, such as J-1@U-1."
    )
    static let aspirationUnitHelp = Phrase(
        "Unit yang diinginkan, jabatan apa pun; peringkatnya setelah --post.",
        "A unit wished for, in whatever post; ranked after --post."
    )
    static let accommodationHelp = Phrase(
        "Permohonan akomodasi; hanya tampak bagi pegawai itu sendiri.",
        "A request for an accommodation; shown to the employee alone."
    )
    static let aspirationStanding = Phrase("STATUS", "STANDING")
    static let aspirationStated = Phrase("dinyatakan pegawai", "stated by the employee")
    static let aspirationImported = Phrase("dari impor", "imported")
    static let aspirationWithdrawn = Phrase("dicabut", "withdrawn")
    static let rankedWishes = Phrase("PILIHAN", "WISHES")
    static let wishedDistricts = Phrase("WILAYAH", "DISTRICTS")
    static let remoteWillingness = Phrase("DAERAH TERPENCIL", "REMOTE PLACE")
    static let remoteCondition = Phrase("SYARAT", "CONDITION")
    static let notBefore = Phrase("TIDAK SEBELUM", "NOT BEFORE")
    static let jointWith = Phrase("BERSAMA PASANGAN", "WITH SPOUSE")
    static let accommodation = Phrase("AKOMODASI", "ACCOMMODATION")
    static let statedOn = Phrase("DINYATAKAN", "STATED")
    static let unmetWishes = Phrase("ASPIRASI TAK TERPENUHI", "UNMET WISHES")
    static let unmetWishesTitle = Phrase(
        "Aspirasi yang tidak terpenuhi (untuk dijawab dalam dialog, bukan nilai dan bukan syarat)",
        "Wishes not kept (to be answered in the dialogue; neither a score nor a condition)"
    )
}

extension Willingness {
    /// The word for people.
    var phrase: Phrase {
        switch self {
        case .yes: Phrase("bersedia", "willing")
        case .no: Phrase("tidak bersedia", "not willing")
        case .conditionally: Phrase("bersedia dengan syarat", "willing on a condition")
        }
    }
}
