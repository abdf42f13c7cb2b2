import Demonstration
import Testing
import Transfers

/// The data hold together without a database to check them.
@Suite struct SeedValidityTests {
    typealias Row = SeedTables.Row

    @Test(
        "every NIP is well-formed, synthetic, given once, and agrees with the day of entry",
        arguments: [(2000, Province.defaultSeed), (30_000, 9)]
    )
    func numbers(employees: Int, seed: UInt64) throws {
        let today = try CivilDate(parsing: "2025-10-01")
        var seen: Set<Int64> = []
        let province = try Province(employees: employees, seed: seed)
        for row in SeedTables(province, only: "pegawai.csv")["pegawai.csv"] {
            let isContract = ["PPPK", "PPPK_PW"].contains(row["jenis_asn"])
            let text = row["nip_baru"] ?? ""
            let number = try EmployeeNumber(parsing: text, series: isContract ? .pppk : .nip, today: today)
            #expect(seen.insert(number.value).inserted, "a number is given twice")
            #expect(text.suffix(3) >= "900")
            let entered = try CivilDate(parsing: row["tmt_cpns"] ?? "")
            #expect(number.warnings(against: EmployeeNumber.Claims(entry: entered)).isEmpty)
            let birth = try #require(number.birthDate)
            // The retired are the only ones beyond the highest age of the posts here.
            #expect(birth.months(until: today) < 60 * 12 || row["kedudukan_hukum_id"] == "99")
        }
    }

    @Test("every date is a day that exists, and follows what it must follow")
    func dates() throws {
        let tables = try SeedTables.committed.get()
        let asOf = try CivilDate(parsing: "2025-10-01")
        for row in tables["pegawai.csv"] {
            let entered = try CivilDate(parsing: row["tmt_cpns"] ?? "")
            for column in ["tmt_golongan", "tmt_jabatan"] {
                let date = try CivilDate(parsing: row[column] ?? "")
                #expect(entered <= date && date <= asOf, "\(column) of \(row["nip_baru"] ?? "")")
            }
            #expect((row["tmt_pns"] == "") == (row["jenis_asn"] != "PNS"))
        }
        for (file, first, last) in [
            ("riwayat_jabatan.csv", "tmt_jabatan", "tmt_akhir"), ("diklat.csv", "tanggal_mulai", "tanggal_selesai"),
            ("katalog_pelatihan.csv", "mulai", "selesai"), ("moratorium.csv", "mulai", "selesai"),
        ] {
            for row in tables[file] {
                #expect(try CivilDate(parsing: row[first] ?? "") <= CivilDate(parsing: row[last] ?? ""), "\(file)")
            }
        }
        for row in tables["asesmen.csv"] { #expect(try CivilDate(parsing: row["tanggal"] ?? "") < asOf) }
        for row in tables["hukdis.csv"] where row["status"] != "PROSES" {
            let ends = try CivilDate(parsing: row["tmt_akhir"] ?? "")
            #expect((ends <= asOf) == (row["status"] == "SELESAI"))
        }
    }

    @Test(
        "everything that is referred to exists",
        arguments: [
            ("pegawai.csv", "jabatan_id", "jabatan.csv", "kode_jabatan"), ("pegawai.csv", "unor_id", "unor.csv", "id"),
            ("pegawai.csv", "pendidikan_id", "pendidikan.csv", "pendidikan_id"),
            ("unor.csv", "diatasan_id", "unor.csv", "id"),
            ("standar_kompetensi.csv", "kode_jabatan", "jabatan.csv", "kode_jabatan"),
            ("formasi.csv", "kode_jabatan", "jabatan.csv", "kode_jabatan"),
            ("formasi.csv", "unor_id", "unor.csv", "id"),
            ("riwayat_jabatan.csv", "jabatan_id", "jabatan.csv", "kode_jabatan"),
            ("riwayat_jabatan.csv", "unor_id", "unor.csv", "id"), ("aspirasi.csv", "unor_id", "unor.csv", "id"),
            ("aspirasi.csv", "kode_jabatan", "jabatan.csv", "kode_jabatan"),
            ("aspirasi.csv", "kab_kota", "unor.csv", "kab_kota"), ("indikator.csv", "unor_id", "unor.csv", "id"),
            ("kebutuhan.csv", "kode_jabatan", "jabatan.csv", "kode_jabatan"),
            ("kebutuhan.csv", "unor_id", "unor.csv", "id"),
            ("izin.csv", "kode_izin", "jabatan.csv", "izin"),
            ("kompetensi_teknis.csv", "kode_kompetensi", "standar_kompetensi.csv", "kode_kompetensi"),
            ("rumpun_terkait.csv", "rumpun", "pendidikan.csv", "rumpun"),
            ("katalog_pelatihan.csv", "kompetensi", "standar_kompetensi.csv", "kode_kompetensi"),
        ]
    )
    func references(file: String, column: String, target: String, key: String) throws {
        let tables = try SeedTables.committed.get()
        let known = Set(tables[target].compactMap { $0[key] }).union([""])
        #expect(!tables[file].isEmpty)
        for row in tables[file] { #expect(known.contains(try #require(row[column])), "\(file) \(row)") }
    }

    @Test("every row about a person is about an employee of the province")
    func people() throws {
        let tables = try SeedTables.committed.get()
        let known = Set(tables["pegawai.csv"].compactMap { $0["nip_baru"] })
        for (file, column) in [
            ("kinerja.csv", "nip"), ("asesmen.csv", "nip"), ("kompetensi_teknis.csv", "nip"), ("hukdis.csv", "nip"),
            ("riwayat_jabatan.csv", "nip"), ("diklat.csv", "nip"), ("aspirasi.csv", "nip"), ("izin.csv", "nip"),
            ("relasi.csv", "nip"), ("relasi.csv", "nip_terkait"),
        ] {
            #expect(!tables[file].isEmpty)
            for row in tables[file] { #expect(known.contains(row[column] ?? "-"), "\(file)") }
        }
    }

    @Test("the formation counts the people who are there")
    func formation() throws {
        let tables = try SeedTables.committed.get()
        var incumbents: [String: Int] = [:]
        for row in tables["pegawai.csv"] where ["01", "15"].contains(row["kedudukan_hukum_id"]) {
            incumbents["\(row["unor_id"] ?? "")|\(row["jabatan_id"] ?? "")", default: 0] += 1
        }
        var counted = 0
        for row in tables["formasi.csv"] {
            let there = incumbents["\(row["unor_id"] ?? "")|\(row["kode_jabatan"] ?? "")"] ?? 0
            #expect(Int(row["bezetting"] ?? "") == there)
            #expect((Int(row["kebutuhan"] ?? "") ?? 0) >= 1)
            counted += there
        }
        #expect(counted == incumbents.values.reduce(0, +))
        #expect(tables["formasi.csv"].contains { $0["bezetting"] == "0" && $0["kebutuhan"] == "1" })
    }

    @Test("a predicate follows from work and behaviour")
    func predicates() throws {
        for row in try SeedTables.committed.get()["kinerja.csv"] {
            let work = try #require(Expectation(rawValue: Int(row["hasil_kerja"] ?? "") ?? 0))
            let behaviour = try #require(Expectation(rawValue: Int(row["perilaku_kerja"] ?? "") ?? 0))
            #expect(Predicate(parsing: row["predikat"] ?? "") == Predicate(results: work, behaviour: behaviour))
        }
    }

    @Test("everybody's rank and education fit the post")
    func ranks() throws {
        let tables = try SeedTables.committed.get()
        let posts = SeedEvaluation.index(tables["jabatan.csv"], "kode_jabatan")
        for row in tables["pegawai.csv"] {
            let post = try #require(posts[row["jabatan_id"] ?? ""])
            let education = try #require(Int(row["tingkat_pendidikan_id"] ?? ""))
            #expect(education >= Int(post["pendidikan_min"] ?? "") ?? 99)
            guard row["jenis_asn"] == "PNS" else { continue }
            let range = RankRange(
                lowest: try Rank(parsing: post["gol_min"] ?? "", employment: .pns),
                highest: try Rank(parsing: post["gol_max"] ?? "", employment: .pns)
            )
            #expect(range.contains(try Rank(parsing: row["gol_akhir"] ?? "", employment: .pns)) == true)
        }
    }

    @Test("every post asks for all nine competencies, and for one of its field")
    func standards() throws {
        let tables = try SeedTables.committed.get()
        let standards = Dictionary(grouping: tables["standar_kompetensi.csv"]) { $0["kode_jabatan"] ?? "" }
        for post in tables["jabatan.csv"] {
            let groups = (standards[post["kode_jabatan"] ?? ""] ?? []).map { $0["jenis"] }
            #expect(groups.count { $0 == "M" } == 8)
            #expect(groups.count { $0 == "SK" } == 1)
            #expect(groups.contains("T"))
        }
    }

    @Test("no session begins on a holiday or a weekend, and one course has a single seat")
    func sessions() throws {
        let tables = try SeedTables.committed.get()
        let holidays = Set(try tables["libur.csv"].map { try CivilDate(parsing: $0["tanggal"] ?? "") })
        for row in tables["katalog_pelatihan.csv"] {
            let begin = try CivilDate(parsing: row["mulai"] ?? "")
            #expect(begin.weekday == .monday && !holidays.contains(begin))
        }
        let scarce = tables["katalog_pelatihan.csv"].filter { $0["kode"] == "PLT-MPB-20" }
        #expect(scarce.map { $0["kuota"] } == ["1"])
    }

    @Test("what makes a personnel file difficult is in it")
    func variety() throws {
        let tables = try SeedTables.committed.get()
        let people = tables["pegawai.csv"]
        #expect(Set(people.compactMap { $0["jenis_asn"] }) == ["PNS", "CPNS", "PPPK", "PPPK_PW"])
        #expect(Set(people.compactMap { $0["kedudukan_hukum_id"] }).isSuperset(of: ["01", "02", "03", "99"]))
        #expect(people.contains { $0["nama"]?.contains(" ") == false })
        #expect(people.contains { $0["nama"]?.contains("'") == true })
        #expect(tables["hukdis.csv"].count >= 10)
        #expect(tables["asesmen.csv"].count < people.count)
        #expect(Set(tables["unor.csv"].compactMap { $0["zona_waktu"] }) == ["WIB", "WITA", "WIT"])
        #expect(Set(tables["unor.csv"].compactMap { $0["kelas_terpencil"] }) == ["0", "1", "2", "3"])
        #expect(Set(tables["aspirasi.csv"].compactMap { $0["peringkat"] }).isSuperset(of: ["0", "1", "2"]))
    }
}
