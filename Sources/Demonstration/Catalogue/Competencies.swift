/// The competencies of PermenPANRB 38/2017 and the technical ones of the province's dictionary.
enum Competencies {
    /// Managerial, in the order of the assessment file.
    static let managerial = ["INT", "KSM", "KOM", "OPH", "PLP", "PDO", "MPB", "PGK"]
    static let cultural = "PKB"
    static let budget = "T.ANGGARAN"

    /// The technical competencies that posts of a field ask for.
    static let technical: [String: [String]] = [
        "PROMKES": ["T.PROMKES", "T.PEMBERDAYAAN"],
        "KESLING": ["T.SANITASI", "T.SURVEILANS"],
        "EPIDEMIOLOGI": ["T.SURVEILANS", "T.ANALISIS_DATA"],
        "ADMKES": ["T.MUTU_LAYANAN"],
        "KEPERAWATAN": ["T.ASUHAN_KEPERAWATAN", "T.GAWAT_DARURAT"],
        "KEBIDANAN": ["T.ASUHAN_KEBIDANAN", "T.KESEHATAN_IBU_ANAK"],
        "KEDOKTERAN": ["T.PELAYANAN_MEDIK", "T.GAWAT_DARURAT"],
        "PENDIDIKAN": ["T.PEDAGOGIK", "T.KURIKULUM"],
        "TEKNIK_SIPIL": ["T.KONSTRUKSI", "T.PENGAWASAN_KONSTRUKSI"],
        "LINGKUNGAN": ["T.AMDAL", "T.PEMANTAUAN_LINGKUNGAN"],
        "KEBENCANAAN": ["T.TANGGAP_DARURAT", "T.ANALISIS_RISIKO"],
        "SOSIAL": ["T.PENDAMPINGAN", "T.ASESMEN_SOSIAL"],
        "PERHUBUNGAN": ["T.UJI_KENDARAAN", "T.KESELAMATAN"],
        "PERIKANAN": ["T.PENYULUHAN", "T.EKOSISTEM_LAUT"],
        "PERTANIAN": ["T.PENYULUHAN", "T.BUDIDAYA"],
        "INFORMATIKA": ["T.APLIKASI", "T.INFRASTRUKTUR_TI"],
        "AKUNTANSI": ["T.AUDIT", "T.AKUNTANSI"],
        "ADMINISTRASI": ["T.KEBIJAKAN"],
        "SDM_APARATUR": ["T.MANAJEMEN_ASN"],
        "PERENCANAAN": ["T.PERENCANAAN", "T.ANALISIS_DATA"],
        "UMUM": ["T.ARSIP"],
    ]

    /// A standard that asks one level of all nine, and one of each technical competency named.
    static func standard(_ level: Int, technical: [(code: String, level: Int)]) -> [Post.Requirement] {
        standard(managerial: managerial.map { _ in level }, cultural: level, technical: technical)
    }

    /// A standard that gives each managerial competency its own level, in the order of ``managerial``.
    static func standard(
        managerial levels: [Int],
        cultural level: Int,
        technical: [(code: String, level: Int)]
    ) -> [Post.Requirement] {
        zip(managerial, levels).map { Post.Requirement(code: $0, group: "M", level: $1) }
            + [Post.Requirement(code: cultural, group: "SK", level: level)]
            + technical.map { Post.Requirement(code: $0.code, group: "T", level: $0.level) }
    }
}
