import TransferStore

extension Phrase {
    static let holidayPurpose = Phrase("Hari libur dan cuti bersama.", "Holidays and collective leave.")
    static let holidayManual = Phrase(
        """
        Setiap hari libur menyebut keputusan dasarnya. Cuti bersama yang diumumkan kemudian memperpanjang tenggat pegawai \
        yang sedang berjalan, dan tidak pernah memendekkannya.
        """,
        """
        Every holiday names the decree it rests on. Collective leave that is announced later makes running deadlines of \
        employees longer, and never shorter.
        """
    )
    static let holidayListPurpose = Phrase("Daftar hari libur satu tahun.", "Lists the holidays of a year.")
    static let holidayAddPurpose = Phrase("Mencatat hari libur.", "Adds a holiday.")
    static let holidayRemovePurpose = Phrase("Menghapus hari libur.", "Removes a holiday.")
    static let noHolidays = Phrase("Tidak ada hari libur.", "There are no holidays.")

    static let calendarPurpose = Phrase("Hari kerja dan cara menghitungnya.", "Working days and how they are counted.")
    static let calendarListPurpose = Phrase(
        "Daftar tahun yang hari liburnya tercatat.",
        "Lists the years whose holidays are on record."
    )
    static let publicHolidays = Phrase("HARI LIBUR", "PUBLIC HOLIDAYS")
    static let collectiveLeave = Phrase("CUTI BERSAMA", "COLLECTIVE LEAVE")
    static let calendarShowPurpose = Phrase("Hari kerja satu tahun, per bulan.", "The working days of a year by month.")
    static let calendarCountPurpose = Phrase("Menghitung hari kerja.", "Counts working days.")
    static let calendarCountManual = Phrase(
        "Hari pertama adalah hari ke-0; akhir pekan dan hari libur tidak dihitung.",
        "The first day is day 0; weekends and holidays do not count."
    )
    static let calendarDeadlinePurpose = Phrase(
        "Akhir suatu tenggat, dihitung hari demi hari.",
        "When a deadline ends, counted day by day."
    )
    static func yearsWithoutHolidays(_ years: [Int]) -> Phrase {
        let years = years.map(String.init).joined(separator: ", ")
        return Phrase(
            "Belum ada hari libur tahun \(years); hitungannya belum dapat dipegang. Catat dengan: mutasictl holiday add.",
            "There are no holidays of \(years) yet; the count cannot be relied on. Enter them with: mutasictl holiday add."
        )
    }
    static let calendarOrder = Phrase(
        "Hari pertama tidak boleh sesudah hari terakhir, dan jaraknya paling lama sepuluh tahun",
        "The first day cannot come after the last one, and lies at most ten years before it"
    )

    static let moratoriumPurpose = Phrase("Moratorium mutasi.", "Windows without transfers.")
    static let moratoriumManual = Phrase(
        """
        Pejabat tidak diganti selama moratorium kecuali dengan persetujuan tertulis Mendagri (UU 10/2016 Ps 71(2), 162(3)). \
        Usulan yang sedang berjalan diperiksa ulang ketika moratorium dicatat atau berakhir.
        """,
        """
        Officials are not replaced during a moratorium without the written approval of Mendagri (UU 10/2016 Ps 71(2), \
        162(3)). Proposals under way are checked again when a moratorium is entered or ended.
        """
    )
    static let moratoriumListPurpose = Phrase("Daftar moratorium.", "Lists the moratoria.")
    static let moratoriumAddPurpose = Phrase("Mencatat moratorium.", "Adds a moratorium.")
    static let moratoriumEndPurpose = Phrase("Mengakhiri moratorium lebih awal.", "Ends a moratorium early.")
    static let noMoratoria = Phrase("Tidak ada moratorium.", "There are no moratoria.")
    static let kindsOfLaw = Phrase("menurut undang-undang", "those of the law")

    static let date = Phrase("TANGGAL", "DATE")
    static let day = Phrase("HARI KE", "DAY")
    static let counting = Phrase("HITUNGAN", "COUNTING")
    static let holiday = Phrase("LIBUR", "HOLIDAY")
    static let region = Phrase("WILAYAH", "REGION")
    static let workingDays = Phrase("HARI KERJA", "WORKING DAYS")
    static let jurisdiction = Phrase("YURISDIKSI", "JURISDICTION")
    static let postKinds = Phrase("JENIS JABATAN", "POST KINDS")

    static func deadlinesRecounted(_ count: Int, longer: Int) -> Phrase {
        Phrase(
            "\(count) tenggat berjalan dihitung ulang; \(longer) menjadi lebih panjang, selebihnya tetap.",
            "\(count) running deadlines were counted anew; \(longer) are longer now, the others stay as they were."
        )
    }

    static func holidayKind(_ holiday: Holiday) -> Phrase {
        switch (holiday.kind, holiday.region) {
        case (.publicHoliday, nil): Phrase("libur nasional", "national holiday")
        case (.publicHoliday, _): Phrase("libur daerah", "regional holiday")
        case (.collectiveLeave, nil): Phrase("cuti bersama", "collective leave")
        case (.collectiveLeave, _): Phrase("cuti bersama daerah", "regional collective leave")
        }
    }
}
