internal import Transfers

/// The file about the employees themselves.
extension Province {
    var employeesFile: SeedFile {
        SeedFile(
            "pegawai.csv",
            columns: "nip_baru nip_lama nama gelar_depan gelar_belakang jenis_asn kedudukan_hukum_id tmt_cpns tmt_pns "
                + "gol_akhir tmt_golongan jenis_jabatan_id jabatan_id tmt_jabatan unor_id instansi_kerja_id "
                + "tingkat_pendidikan_id pendidikan_id email_gov nomor_hp",
            steps: employees
        ) { [people, organisation, catalogue] step, rows in
            let person = people[step]
            let post = catalogue.posts[person.seat.post]
            var draw = people.draw(.name, step)
            let name = people.cast(person)?.name ?? PersonNames.compose(isMale: person.isMale, &draw)
            rows.row(
                person.nip,
                Self.formerNIP(of: person),
                name,
                person.education.titleBefore,
                person.education.titleAfter,
                person.service.rawValue,
                person.legalPosition,
                "\(person.entered)",
                Self.confirmed(person),
                person.rank,
                "\(person.rankSince)",
                "\(post.kind.rawValue)",
                post.code,
                "\(person.postSince)",
                organisation.units[person.seat.unit].id,
                Self.agency,
                "\(person.education.level)",
                person.education.id,
                "asn\(step + 1)@binawidya.example",
                ""
            )
        }
    }

    /// tmt_pns: a year after the entry.
    private static func confirmed(_ person: Person) -> String {
        guard person.service == .pns else { return "" }
        return "\(CivilDate(monthNumber: person.entered.monthNumber + 12))"
    }

    /// nip_lama: nine digits, for those who entered before 2009.
    private static func formerNIP(of person: Person) -> String {
        person.service == .pns && person.entered.year < 2009 ? "\(990_000_000 + person.number)" : ""
    }
}
