internal import Transfers

/// The files about what employees have done, learned and wished for.
extension Province {
    /// Former posts only: the present one is in `pegawai.csv`.
    ///
    /// The end of each is exclusive: the day on which the next began.
    var formerPostsFile: SeedFile {
        SeedFile(
            "riwayat_jabatan.csv",
            columns: "nip jabatan_id unor_id tmt_jabatan tmt_akhir no_sk tanggal_sk status_plt",
            steps: employees
        ) { [self] step, rows in
            let person = people[step]
            for (position, past) in formerPosts(of: person).enumerated() {
                let appointed = past.from - 7
                rows.row(
                    person.nip,
                    past.post,
                    past.unit,
                    "\(past.from)",
                    "\(past.until)",
                    "821.2/\(step + 1)-\(position + 1)/\(appointed.year)",
                    "\(appointed)",
                    past.isActing ? "Y" : "T"
                )
            }
        }
    }

    /// From the entry to the present post, each step of the career two to six years, and sometimes a time as acting head.
    private func formerPosts(of person: Person) -> [(
        post: String, unit: String, from: CivilDate, until: CivilDate, isActing: Bool
    )] {
        if let cast = people.cast(person) {
            return cast.formerPosts.map { ($0.post, $0.unit, $0.from, $0.until, false) }
        }
        var draw = people.draw(.formerPosts, person.number)
        let units = organisation.units[person.seat.unit].sector.map { organisation.unitsBySector[$0] } ?? []
        guard !units.isEmpty else { return [] }
        var found: [(post: String, unit: String, from: CivilDate, until: CivilDate, isActing: Bool)] = []
        var post = catalogue.posts[person.seat.post]
        if post.level == .ahliMuda, draw.chance(30), person.postSince < CivilDate(2024, 1, 1) {
            let sector = Sector.all[organisation.units[person.seat.unit].sector ?? 0]
            let begin = CivilDate(2024, draw.within(1...12), 1)
            let head = "J-KASI-\(sector.code)-\(sector.divisions[0].code)"
            let unit = "U-\(sector.code)-\(sector.divisions[0].code)-S"
            found.append((head, unit, begin, CivilDate(monthNumber: begin.monthNumber + 6), true))
        }
        var until = person.postSince
        while until > person.entered {
            let previous = post.previous.flatMap { catalogue[$0] }
            let months = until.monthNumber - person.entered.monthNumber
            let isFirst = previous == nil || months <= 36
            let from =
                isFirst
                ? person.entered : CivilDate(monthNumber: until.monthNumber - draw.within(24...min(72, months - 6)))
            post = previous ?? post
            found.append((post.code, organisation.units[draw.pick(units)].id, from, until, false))
            until = from
        }
        return found.reversed()
    }

    var trainingFile: SeedFile {
        SeedFile(
            "diklat.csv",
            columns: "nip jenis_diklat_id nama_diklat tahun durasi_jam no_sertifikat tanggal_mulai tanggal_selesai",
            steps: employees
        ) { [people] step, rows in
            let person = people[step]
            var draw = people.draw(.training, step)
            if person.service == .pns {
                let begin = CivilDate(monthNumber: person.entered.monthNumber + 4).mondayOnOrAfter
                rows.row(
                    person.nip,
                    "1",
                    "Pelatihan Dasar CPNS",
                    "\(begin.year)",
                    "511",
                    "LATSAR-\(step + 1)",
                    "\(begin)",
                    "\(begin + 60)"
                )
            }
            guard people.cast(person) == nil, person.service != .cpns else { return }
            var taken: Set<String> = []
            for number in 0..<draw.below(3) {
                let course = draw.pick(Course.general)
                let begin = CivilDate(draw.within(2021...2025), draw.within(1...8), draw.within(1...28)).mondayOnOrAfter
                guard begin > person.entered, taken.insert("\(course.code) \(begin)").inserted else { continue }
                rows.row(
                    person.nip,
                    "\(course.kind)",
                    course.name,
                    "\(begin.year)",
                    "\(course.hours)",
                    "\(course.code)-\(step + 1)-\(number + 1)",
                    "\(begin)",
                    "\(begin + course.lastDay)"
                )
            }
        }
    }

    var aspirationsFile: SeedFile {
        SeedFile(
            "aspirasi.csv",
            columns: "nip peringkat kode_jabatan unor_id kab_kota bersedia_terpencil tanggal",
            steps: employees
        ) { [self] step, rows in
            let person = people[step]
            if let cast = people.cast(person) {
                for wish in cast.wishes {
                    rows.row(person.nip, "\(wish.rank)", wish.post, wish.unit, "", "", "\(wish.stated)")
                }
                return
            }
            var draw = people.draw(.aspiration, step)
            let day = CivilDate(2025, 1, 6) + draw.below(240)
            let remote = draw.weighted([("", 45), ("TIDAK", 20), ("BERSYARAT", 15), ("YA", 20)])
            let post = catalogue.posts[person.seat.post]
            guard person.service == .pns, draw.chance(160) else { return }
            let islandPosts = ["J-PERAWAT-TERAMPIL", "J-BIDAN-TERAMPIL", "J-SANITASI-TERAMPIL"]
            if islandPosts.contains(post.code), draw.chance(500) {
                rows.row(person.nip, "1", post.code, "U-PKM-RUMBIA", "", "YA", "\(day)")
            } else if draw.chance(80) {
                let unit = organisation.units[draw.pick(organisation.remoteUnits)].id
                rows.row(person.nip, "0", post.code, unit, "", "TIDAK", "\(day)")
            } else {
                rows.row(person.nip, "1", post.code, "", draw.pick(Regency.all).name, remote, "\(day)")
            }
        }
    }

    var licencesFile: SeedFile {
        SeedFile("izin.csv", columns: "nip kode_izin nomor berlaku_sampai", steps: employees) {
            [people, catalogue] step, rows in
            guard let licence = catalogue.posts[people.establishment.group(of: step).post].licence else { return }
            var draw = people.draw(.licence, step)
            let end =
                draw.chance(70)
                ? CivilDate(2025, draw.within(1...9), 28) : CivilDate(draw.within(2026...2030), draw.within(1...12), 28)
            rows.row(people[step].nip, licence, "\(licence)/\(step + 1)", "\(end)")
        }
    }

    /// Declared relations of about one employee in two hundred to another, both ways.
    var relationsFile: SeedFile {
        SeedFile("relasi.csv", columns: "nip nip_terkait jenis", steps: employees) { [people] step, rows in
            var draw = people.draw(.relation, step)
            let other = draw.below(people.count)
            guard draw.chance(3), other != step else { return }
            let (one, another) = (people[step], people[other])
            guard people.cast(one) == nil, people.cast(another) == nil else { return }
            let kind = draw.pick(["KELUARGA", "USAHA"])
            rows.row(one.nip, another.nip, kind)
            rows.row(another.nip, one.nip, kind)
        }
    }
}
