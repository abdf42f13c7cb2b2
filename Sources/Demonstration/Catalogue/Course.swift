/// A course of the catalogue.
struct Course: Sendable {
    let code: String
    let name: String
    /// SIASN jenisDiklat.
    let kind: Int
    /// JP of 45 minutes.
    let hours: Int
    var competencies: [String] = []
    /// The level that a participant has afterwards; nil if the course is not about levels.
    var level: Int?
    /// The post family to whose package it belongs.
    var family = ""
    var sessions = 3
    var seats = 30

    /// The last day, counted from the first, at eight JP a day; long ones go on at the workplace.
    var lastDay: Int { min(120, (hours - 1) / 8) }

    /// Courses that many have already attended: none is about a single competency, so that nobody's gap is closed by chance.
    static let general = [
        Course(code: "PLT-SPBE-16", name: "Pengenalan SPBE", kind: 8, hours: 16),
        Course(code: "PLT-ARSIP-24", name: "Tata Kearsipan Dinamis", kind: 8, hours: 24),
        Course(code: "PLT-ANTIKORUPSI-8", name: "Penyuluhan Antikorupsi", kind: 7, hours: 8),
        Course(code: "PLT-GENDER-16", name: "Pengarusutamaan Gender", kind: 9, hours: 16),
        Course(code: "PLT-PBJ-40", name: "Pengadaan Barang/Jasa Tingkat Dasar", kind: 3, hours: 40),
    ]

    /// The packages of post families.
    static let families = [
        Course(
            code: "PLT-MPP-20",
            name: "Manajemen Pelayanan Publik",
            kind: 11,
            hours: 20,
            competencies: ["PLP"],
            level: 3,
            family: "PELAYANAN_PUBLIK"
        ),
        Course(
            code: "PLT-KOM-20",
            name: "Komunikasi Efektif",
            kind: 11,
            hours: 20,
            competencies: ["KOM"],
            level: 3,
            family: "PELAYANAN_PUBLIK"
        ),
        Course(
            code: "PLT-TIM-20",
            name: "Dasar Manajemen Tim",
            kind: 11,
            hours: 20,
            family: "MANAJERIAL_PERTAMA"
        ),
        Course(
            code: "PLT-PKP",
            name: "Pelatihan Kepemimpinan Pengawas",
            kind: 1,
            hours: 830,
            family: "MANAJERIAL_PERTAMA",
            sessions: 2,
            seats: 40
        ),
        Course(
            code: "PLT-TRP-10",
            name: "Orientasi Daerah Terpencil dan Budaya Setempat",
            kind: 7,
            hours: 10,
            family: "TERPENCIL"
        ),
        Course(code: "PLT-TGD-30", name: "Tanggap Darurat", kind: 3, hours: 30, family: "KEBENCANAAN"),
    ]

    /// Every course there is.
    static let all = families + general + managerial + technical

    private static let names = [
        "INT": "Integritas", "KSM": "Kerja Sama", "KOM": "Komunikasi", "OPH": "Orientasi pada Hasil",
        "PLP": "Pelayanan Publik", "PDO": "Pengembangan Diri dan Orang Lain", "MPB": "Mengelola Perubahan",
        "PGK": "Pengambilan Keputusan", "PKB": "Perekat Bangsa",
    ]

    /// For each managerial competency a coaching for a gap of one level and a course for two.
    ///
    /// The coaching in managing change is given once, to one person: the next who needs it is wait-listed.
    private static let managerial = (Competencies.managerial + [Competencies.cultural]).flatMap { code in
        let name = names[code] ?? code
        let isScarce = code == "MPB"
        let short =
            code == "KOM"
            ? []
            : [
                Course(
                    code: "PLT-\(code)-20",
                    name: "Coaching \(name)",
                    kind: 14,
                    hours: 20,
                    competencies: [code],
                    level: 3,
                    sessions: isScarce ? 1 : 3,
                    seats: isScarce ? 1 : 12
                )
            ]
        return short + [
            Course(
                code: "PLT-\(code)-40",
                name: "Penguatan \(name)",
                kind: 11,
                hours: 40,
                competencies: [code],
                level: 4
            )
        ]
    }

    private static let technical = Set(Competencies.technical.values.joined()).union([Competencies.budget]).sorted()
        .flatMap { competency in
            let code = competency.dropFirst(2).replacing("_", with: "-")
            let name = competency.dropFirst(2).split(separator: "_").map { $0.prefix(1) + $0.dropFirst().lowercased() }
                .joined(separator: " ")
            return [
                Course(
                    code: "PLT-\(code)-20",
                    name: "Bimtek \(name)",
                    kind: 8,
                    hours: 20,
                    competencies: [competency],
                    level: 3,
                    sessions: 2
                ),
                Course(
                    code: "PLT-\(code)-40",
                    name: "Pelatihan Teknis \(name)",
                    kind: 3,
                    hours: 40,
                    competencies: [competency],
                    level: 4,
                    sessions: 2,
                    seats: 25
                ),
            ]
        }
}
