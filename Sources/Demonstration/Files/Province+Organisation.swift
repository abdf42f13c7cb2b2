/// The files about units, posts and educations.
extension Province {
    var unitsFile: SeedFile {
        SeedFile(
            "unor.csv",
            columns: "id nama_unor diatasan_id eselon_id instansi_id kab_kota zona_waktu terpencil aktif expired_date "
                + "kelas_terpencil pulau",
            steps: organisation.units.count
        ) { [organisation] step, rows in
            let unit = organisation.units[step]
            rows.row(
                unit.id,
                unit.name,
                unit.parent,
                "\(unit.echelon)",
                Self.agency,
                unit.regency.name,
                unit.regency.zone,
                unit.hardship > 0 ? "Y" : "T",
                "Y",
                "",
                "\(unit.hardship)",
                unit.island
            )
        }
    }

    var postsFile: SeedFile {
        SeedFile(
            "jabatan.csv",
            columns:
                "kode_jabatan nama_jabatan jenis_jabatan eselon_id jenjang kelas bup gol_min gol_max pendidikan_min "
                + "rumpun keluarga_jabatan klinis izin",
            steps: catalogue.posts.count
        ) { [catalogue] step, rows in
            let post = catalogue.posts[step]
            rows.row(
                post.code,
                post.name,
                "\(post.kind.rawValue)",
                "\(post.echelon)",
                post.level?.code ?? "",
                "\(post.grade)",
                "\(post.pensionAge)",
                post.ranks.lowerBound.text,
                post.ranks.upperBound.text,
                "\(post.minimumEducation)",
                post.field,
                post.families.joined(separator: "|"),
                post.licence == nil ? "T" : "Y",
                post.licence ?? ""
            )
        }
    }

    var standardsFile: SeedFile {
        SeedFile(
            "standar_kompetensi.csv",
            columns: "kode_jabatan kode_kompetensi jenis level",
            steps: catalogue.posts.count
        ) { [catalogue] step, rows in
            let post = catalogue.posts[step]
            for requirement in post.standard {
                rows.row(post.code, requirement.code, requirement.group, "\(requirement.level)")
            }
        }
    }

    var educationsFile: SeedFile {
        SeedFile(
            "pendidikan.csv",
            columns: "pendidikan_id nama rumpun tingkat_pendidikan_id",
            steps: Educations.all.count
        ) { step, rows in
            let education = Educations.all[step]
            rows.row(education.id, education.name, education.field, "\(education.level)")
        }
    }

    var relatedFieldsFile: SeedFile {
        SeedFile("rumpun_terkait.csv", columns: "rumpun rumpun_terkait", steps: Educations.related.count) {
            step,
            rows in
            let (one, other) = Educations.related[step]
            rows.row(one, other)
            rows.row(other, one)
        }
    }

    /// Needed people (K) and incumbents (B) of every post in every unit.
    var formationFile: SeedFile {
        SeedFile(
            "formasi.csv",
            columns: "unor_id kode_jabatan kebutuhan bezetting tahun prioritas",
            steps: establishment.groups.count
        ) { [people, organisation, catalogue, seed] step, rows in
            let group = people.establishment.groups[step]
            let incumbents = (group.first..<group.first + group.members).count { people[$0].isIncumbent }
            var draw = Draw(seed: seed, strand: .formation, index: -1 - step)
            let surplus = draw.weighted([(-2, 8), (-1, 17), (0, 40), (1, 20), (2, 10), (3, 5)])
            let need = group.need ?? max(1, group.members + surplus)
            rows.row(
                organisation.units[group.unit].id,
                catalogue.posts[group.post].code,
                "\(need)",
                "\(incumbents)",
                "2025",
                incumbents < need ? "1" : "3"
            )
        }
    }
}
