internal import Transfers

/// The files about courses, holidays, moratoria, indicators and needs.
extension Province {
    /// One row for each session; a course with several sessions has several rows.
    var coursesFile: SeedFile {
        let holidays = Set(Holiday.all.map(\.day))
        return SeedFile(
            "katalog_pelatihan.csv",
            columns:
                "kode nama jenis_diklat_id jp kompetensi level_hasil penyelenggara kuota mulai selesai lokasi keluarga",
            steps: Course.all.count
        ) { step, rows in
            let course = Course.all[step]
            for session in 0..<course.sessions {
                let month = Self.referenceDay.monthNumber + session * 4 + step % 3
                var begin = (CivilDate(monthNumber: month) + 5 + step % 19).mondayOnOrAfter
                while holidays.contains(begin) { begin = begin + 7 }
                let place = course.kind >= 14 ? "Daring" : Regency.all[session % 2 == 0 ? 0 : (step % 3 + 3)].name
                rows.row(
                    course.code,
                    course.name,
                    "\(course.kind)",
                    "\(course.hours)",
                    course.competencies.joined(separator: "|"),
                    course.level.map { "\($0)" } ?? "",
                    "BPSDM Provinsi Binawidya",
                    "\(course.seats)",
                    "\(begin)",
                    "\(begin + course.lastDay)",
                    place,
                    course.family
                )
            }
        }
    }

    var holidaysFile: SeedFile {
        SeedFile("libur.csv", columns: "tanggal nama jenis dasar wilayah", steps: Holiday.all.count) { step, rows in
            let holiday = Holiday.all[step]
            rows.row(
                "\(holiday.day)",
                holiday.name,
                holiday.kind,
                "Data demonstrasi, bukan SKB Tiga Menteri",
                ""
            )
        }
    }

    /// Windows that are over before the reference day: before the election of 2024 and after the new head's inauguration.
    var moratoriaFile: SeedFile {
        SeedFile("moratorium.csv", columns: "id yurisdiksi dasar mulai selesai jenis_jabatan", steps: 1) { _, rows in
            rows.row(
                "MOR-2024-PILKADA",
                Self.agency,
                "UU 10/2016 Pasal 71 ayat (2)",
                "2024-03-22",
                "2025-02-19",
                ""
            )
            rows.row(
                "MOR-2025-PELANTIKAN",
                Self.agency,
                "UU 10/2016 Pasal 162 ayat (3)",
                "2025-02-20",
                "2025-08-20",
                ""
            )
        }
    }

    /// Two years of monthly figures of each health unit in the field, from 2024-01 to 2025-12.
    var indicatorsFile: SeedFile {
        let health = organisation.units.indices.filter { unit in
            let id = organisation.units[unit].id
            return id == "U-BKWK" || id.hasPrefix(FieldKind.health.prefix)
        }
        return SeedFile(
            "indikator.csv",
            columns: "unor_id kode_indikator periode nilai penyebut sumber",
            steps: health.count
        ) { [organisation, seed] step, rows in
            let unit = organisation.units[health[step]]
            var draw = Draw(seed: seed, strand: .indicator, index: health[step])
            let served = draw.within(2_500...9_000) / (unit.hardship + 1)
            let reached = draw.within(110...160) - unit.hardship * 15
            for month in 0..<24 {
                let first = CivilDate(monthNumber: CivilDate(2024, 1, 1).monthNumber + month)
                let period = "\(first.year)-\(twoDigits(first.month))"
                let contacts = served * (reached + draw.within(-8...8)) / 1000
                rows.row(unit.id, "ANGKA_KONTAK", period, "\(contacts)", "\(served)", "P-Care (demonstrasi)")
                rows.row(
                    unit.id,
                    "KUNJUNGAN",
                    period,
                    "\(contacts * 2 + draw.within(0...60))",
                    "",
                    "SP2TP (demonstrasi)"
                )
                rows.row(unit.id, "PENYULUHAN", period, "\(draw.within(1...9))", "", "SP2TP (demonstrasi)")
            }
        }
    }

    var needsFile: SeedFile {
        SeedFile(
            "kebutuhan.csv",
            columns:
                "kode kode_jabatan unor_id jumlah profil bukti_kompetensi bukti_kinerja bukti_kelembagaan mendesak "
                + "dasar_nomor dasar_tanggal tmt sumber",
            steps: RegisteredNeed.all.count
        ) { step, rows in
            let need = RegisteredNeed.all[step]
            rows.row(
                need.code,
                need.post,
                need.unit,
                "\(need.people)",
                need.profile,
                need.competence,
                need.performance,
                need.institution,
                need.basis == nil ? "TIDAK" : "YA",
                need.basis?.number ?? "",
                need.basis.map { "\($0.day)" } ?? "",
                "\(need.start)",
                need.source
            )
        }
    }
}
