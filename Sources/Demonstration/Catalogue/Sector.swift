/// A provincial office (OPD) with its two divisions and the careers that serve it.
struct Sector: Sendable {
    struct Division {
        let code: String
        let name: String
        let section: String
        let career: Career
    }

    let code: String
    let office: String
    let field: String
    let divisions: [Division]
    /// Careers that are found only in its field units.
    var fieldCareers: [Career] = []

    /// All its careers, each once.
    var careers: [Career] {
        (divisions.map(\.career) + fieldCareers).reduce(into: []) { seen, career in
            if !seen.contains(where: { $0.code == career.code }) { seen.append(career) }
        }
    }

    static let all: [Sector] = [
        Sector(
            "SETDA",
            "Sekretariat Daerah",
            "ADMINISTRASI",
            Careers.policy,
            ("PEM", "Biro Pemerintahan", "Bagian Otonomi Daerah"),
            ("KESRA", "Biro Kesejahteraan Rakyat", "Bagian Bina Mental")
        ),
        Sector(
            "BKD",
            "Badan Kepegawaian Daerah",
            "SDM_APARATUR",
            Careers.personnel,
            ("MUTASI", "Bidang Mutasi dan Promosi", "Subbidang Mutasi"),
            ("BANG", "Bidang Pengembangan Kompetensi", "Subbidang Diklat")
        ),
        Sector(
            "BAPPEDA",
            "Badan Perencanaan Pembangunan Daerah",
            "PERENCANAAN",
            Careers.planning,
            ("EKO", "Bidang Ekonomi", "Subbidang Perdagangan"),
            ("INFRA", "Bidang Infrastruktur", "Subbidang Kewilayahan")
        ),
        Sector(
            code: "DINKES",
            office: "Dinas Kesehatan",
            field: "ADMKES",
            divisions: [
                Division(
                    code: "KESMAS",
                    name: "Bidang Kesehatan Masyarakat",
                    section: "Seksi Promosi Kesehatan",
                    career: Careers.promotion
                ),
                Division(
                    code: "P2P",
                    name: "Bidang Pencegahan Penyakit",
                    section: "Seksi Kesehatan Lingkungan",
                    career: Careers.sanitation
                ),
            ],
            fieldCareers: [Careers.epidemiology, Careers.nursing, Careers.midwifery, Careers.medicine]
        ),
        Sector(
            "DISDIK",
            "Dinas Pendidikan",
            "PENDIDIKAN",
            Careers.teaching,
            ("SMA", "Bidang Pembinaan SMA", "Seksi Kurikulum SMA"),
            ("GTK", "Bidang Guru dan Tenaga Kependidikan", "Seksi Penataan Guru")
        ),
        Sector(
            "DPUPR",
            "Dinas Pekerjaan Umum dan Penataan Ruang",
            "TEKNIK_SIPIL",
            Careers.roads,
            ("BM", "Bidang Bina Marga", "Seksi Pemeliharaan Jalan"),
            ("SDA", "Bidang Sumber Daya Air", "Seksi Irigasi")
        ),
        Sector(
            "DLH",
            "Dinas Lingkungan Hidup",
            "LINGKUNGAN",
            Careers.environment,
            ("TATA", "Bidang Tata Lingkungan", "Seksi Kajian Dampak"),
            ("SAMPAH", "Bidang Pengelolaan Sampah", "Seksi Pengurangan Sampah")
        ),
        Sector(
            "BPBD",
            "Badan Penanggulangan Bencana Daerah",
            "KEBENCANAAN",
            Careers.disaster,
            ("DARURAT", "Bidang Kedaruratan", "Seksi Tanggap Darurat"),
            ("SIAGA", "Bidang Kesiapsiagaan", "Seksi Pencegahan")
        ),
        Sector(
            "DINSOS",
            "Dinas Sosial",
            "SOSIAL",
            Careers.social,
            ("LINJAMSOS", "Bidang Perlindungan Sosial", "Seksi Korban Bencana"),
            ("REHSOS", "Bidang Rehabilitasi Sosial", "Seksi Lanjut Usia")
        ),
        Sector(
            "DISHUB",
            "Dinas Perhubungan",
            "PERHUBUNGAN",
            Careers.transport,
            ("DARAT", "Bidang Angkutan Darat", "Seksi Keselamatan"),
            ("LAUT", "Bidang Pelayaran", "Seksi Kepelabuhanan")
        ),
        Sector(
            "DKP",
            "Dinas Kelautan dan Perikanan",
            "PERIKANAN",
            Careers.fishery,
            ("TANGKAP", "Bidang Perikanan Tangkap", "Seksi Kenelayanan"),
            ("PESISIR", "Bidang Pengelolaan Pesisir", "Seksi Konservasi")
        ),
        Sector(
            "DISTAN",
            "Dinas Pertanian",
            "PERTANIAN",
            Careers.farming,
            ("PANGAN", "Bidang Tanaman Pangan", "Seksi Produksi"),
            ("SULUH", "Bidang Penyuluhan", "Seksi Kelembagaan Tani")
        ),
        Sector(
            "DISKOMINFO",
            "Dinas Komunikasi dan Informatika",
            "INFORMATIKA",
            Careers.computing,
            ("APTIKA", "Bidang Aplikasi Informatika", "Seksi Pengembangan Aplikasi"),
            ("STATISTIK", "Bidang Statistik dan Persandian", "Seksi Statistik")
        ),
        Sector(
            "INSPEKTORAT",
            "Inspektorat Daerah",
            "AKUNTANSI",
            Careers.auditing,
            ("IRBAN1", "Inspektur Pembantu Wilayah I", "Subbagian Evaluasi I"),
            ("IRBAN2", "Inspektur Pembantu Wilayah II", "Subbagian Evaluasi II")
        ),
    ]

    /// An office of which both divisions are served by one career.
    private init(
        _ code: String,
        _ office: String,
        _ field: String,
        _ career: Career,
        _ divisions: (String, String, String)...
    ) {
        self.init(
            code: code,
            office: office,
            field: field,
            divisions: divisions.map { Division(code: $0.0, name: $0.1, section: $0.2, career: career) }
        )
    }

    private init(code: String, office: String, field: String, divisions: [Division], fieldCareers: [Career] = []) {
        self.code = code
        self.office = office
        self.field = field
        self.divisions = divisions
        self.fieldCareers = fieldCareers
    }
}
