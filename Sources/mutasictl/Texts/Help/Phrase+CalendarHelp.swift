extension Phrase {
    static let calendarCountFromHelp = Phrase(
        "Hari ke-0.",
        "Day 0."
    )
    static let calendarCountToHelp = Phrase(
        "Hari terakhir.",
        "The last day."
    )
    static let calendarCountDistrictHelp = Phrase(
        "Dengan libur kabupaten/kota ini.",
        "With the holidays of this district."
    )
    static let calendarDeadlineNameHelp = Phrase(
        "Nama tenggat.",
        "Which deadline."
    )
    static let calendarDeadlineFromHelp = Phrase(
        "Hari diterima, hari ke-0.",
        "The day of receipt, day 0."
    )
    static let calendarDeadlineZoneHelp = Phrase(
        "Zona penerima: WIB, WITA atau WIT.",
        "The addressee's zone: WIB, WITA or WIT."
    )
    static let calendarShowYearHelp = Phrase(
        "Tahun; tanpa ini tahun ini.",
        "The year; this one without it."
    )
    static let holidayAddDateHelp = Phrase(
        "Tanggalnya.",
        "The day."
    )
    static let holidayAddNameHelp = Phrase(
        "Nama hari libur.",
        "What it is called."
    )
    static let holidayAddKindHelp = Phrase(
        "LIBUR atau CUTI_BERSAMA.",
        "LIBUR, or CUTI_BERSAMA for collective leave."
    )
    static let holidayAddRegionHelp = Phrase(
        "Hanya di kabupaten/kota ini; tanpa ini nasional.",
        "Only in this district; the whole country without it."
    )
    static let holidayAddBasisHelp = Phrase(
        "Keputusan yang menjadi dasarnya.",
        "The decree it rests on."
    )
    static let holidayRemoveRegionHelp = Phrase(
        "Yang hanya di kabupaten/kota ini.",
        "The one of this district."
    )
    static let holidayRemoveReasonHelp = Phrase(
        "Alasannya.",
        "Why."
    )
    static let moratoriumAddIdHelp = Phrase(
        "Tandanya, misalnya PILKADA-2029.",
        "An identifier, such as PILKADA-2029."
    )
    static let moratoriumAddJurisdictionHelp = Phrase(
        "Kode instansi, atau nama wilayah untuk semua instansi.",
        "The code of an agency, or the name of a region for all agencies."
    )
    static let moratoriumAddBasisHelp = Phrase(
        "Dasar hukumnya.",
        "The law or letter it rests on."
    )
    static let moratoriumAddFromHelp = Phrase(
        "Hari pertama.",
        "The first day."
    )
    static let moratoriumAddPostKindsHelp = Phrase(
        "Jenis jabatan 1 sampai 4; tanpa ini menurut undang-undang.",
        "Kinds of post, 1 to 4; those of the law without it."
    )
    static let moratoriumEndIdHelp = Phrase(
        "Tandanya.",
        "Its identifier."
    )
    static let moratoriumEndOnHelp = Phrase(
        "Hari terakhir; tanpa ini hari ini.",
        "Its last day; today without it."
    )
    static let moratoriumListAllHelp = Phrase(
        "Termasuk yang sudah lewat.",
        "Those that are over, too."
    )
}
