internal import Transfers

/// The files by which employees are judged: performance, assessments, competencies, discipline.
extension Province {
    var performanceFile: SeedFile {
        SeedFile(
            "kinerja.csv",
            columns: "nip tahun hasil_kerja perilaku_kerja predikat",
            steps: employees
        ) { [people] step, rows in
            let person = people[step]
            let known = people.cast(person)?.performance
            var draw = people.draw(.performance, step)
            for (position, year) in [2023, 2024].enumerated() {
                let drawn = Self.performance(&draw)
                guard let result = known?[position] ?? drawn, person.entered < CivilDate(year, 7, 1) else { continue }
                rows.row(person.nip, "\(year)", "\(result.work)", "\(result.behaviour)", result.predicate)
            }
        }
    }

    /// A year's result, or none for one in a hundred.
    private static func performance(_ draw: inout Draw) -> Performance? {
        let (work, behaviour) = draw.weighted([
            ((1, 1), 250), ((1, 2), 120), ((2, 1), 120), ((2, 2), 435), ((3, 1), 15), ((3, 2), 35), ((1, 3), 5),
            ((2, 3), 7), ((3, 3), 3), ((0, 0), 10),
        ])
        return work == 0 ? nil : Performance(work: work, behaviour: behaviour)
    }

    var assessmentsFile: SeedFile {
        SeedFile(
            "asesmen.csv",
            columns: "nip tanggal jpm potensi nine_box skema_box rekam_jejak integritas kerjasama komunikasi "
                + "orientasi_pada_hasil pelayanan_publik pengembangan_diri_dan_orang_lain mengelola_perubahan "
                + "pengambilan_keputusan perekat_bangsa",
            steps: employees
        ) { [people] step, rows in
            let person = people[step]
            guard let result = people.cast(person)?.assessment ?? Self.assessment(of: person, people) else { return }
            rows.row(
                [
                    person.nip, "\(result.day)", "\(result.competence)", "\(result.potential)", "", "",
                    "\(result.record)",
                ] + result.levels.map { "\($0)" }
            )
        }
    }

    /// Levels around those that the present post asks for; one in ten has never been assessed, one in twelve long ago.
    private static func assessment(of person: Person, _ people: People) -> Assessment? {
        var draw = people.draw(.assessment, person.number)
        guard !draw.chance(100), person.entered + 60 < Province.referenceDay else { return nil }
        let day =
            draw.chance(80)
            ? CivilDate(draw.within(2019...2020), draw.within(1...12), draw.within(1...28))
            : CivilDate(2023, 1, 9) + draw.below(960)
        let levels = people.catalogue.posts[person.seat.post].standard.filter { $0.group != "T" }
            .map { near($0.level, &draw) }
        return Assessment(
            day: max(day, person.entered + 60),
            competence: draw.within(60...96),
            potential: draw.within(58...96),
            record: draw.within(65...96),
            levels: levels
        )
    }

    var technicalCompetenciesFile: SeedFile {
        SeedFile(
            "kompetensi_teknis.csv",
            columns: "nip kode_kompetensi level tanggal bukti",
            steps: employees
        ) { [people, catalogue] step, rows in
            let person = people[step]
            if let cast = people.cast(person) {
                for known in cast.technicalCompetencies {
                    rows.row(person.nip, known.code, "\(known.level)", "2025-03-14", "UJI_KOMPETENSI")
                }
                return
            }
            var draw = people.draw(.technicalCompetence, step)
            for requirement in catalogue.posts[person.seat.post].standard where requirement.group == "T" {
                let level = Self.near(requirement.level, &draw)
                let day = max(
                    person.entered,
                    CivilDate(draw.within(2020...2025), draw.within(1...9), draw.within(1...28))
                )
                let evidence = draw.pick(["SERTIFIKAT", "UJI_KOMPETENSI", "PENILAIAN_ATASAN"])
                if !draw.chance(60) { rows.row(person.nip, requirement.code, "\(level)", "\(day)", evidence) }
            }
        }
    }

    private static func near(_ level: Int, _ draw: inout Draw) -> Int {
        min(5, max(1, level + draw.weighted([(-1, 25), (0, 58), (1, 17)])))
    }

    var disciplineFile: SeedFile {
        SeedFile(
            "hukdis.csv",
            columns: "nip tingkat jenis_hukuman_id no_sk tanggal_sk tmt_mulai tmt_akhir status",
            steps: employees
        ) { [people] step, rows in
            let seat = people.establishment.group(of: step)
            guard !seat.isSteady, people.cast(people[step]) == nil else { return }
            let person = people[step]
            guard let found = people.discipline(of: step, seat, person.service), person.entered < found.decided else {
                return
            }
            let isOpen = found.status == "PROSES"
            rows.row(
                person.nip,
                found.degree,
                found.degree == "R" ? "02" : found.degree == "S" ? "05" : "09",
                isOpen ? "" : "800.1.6/\(step + 1)/HD/\(found.decided.year)",
                isOpen ? "" : "\(found.decided)",
                isOpen ? "" : "\(found.begins)",
                isOpen ? "" : "\(found.ends)",
                found.status
            )
        }
    }
}
