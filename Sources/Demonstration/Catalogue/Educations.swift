/// The educations of the province.
///
/// The fields are narrow on purpose: a need is then met by some, nearly met by others
/// through a related field, and not at all by most.
enum Educations {
    static let all: [Education] = [
        Education("UMUM", 15, "SLTA/Sederajat"),
        Education("PROMKES", 40, "S-1 Promosi Kesehatan", after: "S.K.M."),
        Education("PROMKES", 45, "S-2 Promosi Kesehatan", after: "S.K.M., M.K.M."),
        Education("TEKNIK_LINGKUNGAN", 40, "S-1 Teknik Lingkungan", after: "S.T."),
        Education("KESLING", 30, "D-III Kesehatan Lingkungan", after: "A.Md.K.L."),
        Education("KESLING", 40, "S-1 Kesehatan Lingkungan", after: "S.K.L."),
        Education("EPIDEMIOLOGI", 40, "S-1 Epidemiologi", after: "S.Epid."),
        Education("ADMKES", 40, "S-1 Administrasi Kesehatan", after: "S.A.Kes."),
        Education("ADMKES", 45, "S-2 Administrasi Rumah Sakit", after: "S.A.Kes., M.A.R.S."),
        Education("KEPERAWATAN", 30, "D-III Keperawatan", after: "A.Md.Kep."),
        Education("KEPERAWATAN", 40, "S-1 Keperawatan dan Profesi Ners", after: "S.Kep., Ns."),
        Education("KEBIDANAN", 30, "D-III Kebidanan", after: "A.Md.Keb."),
        Education("KEBIDANAN", 35, "D-IV Kebidanan", after: "S.Tr.Keb."),
        Education("KEDOKTERAN", 40, "Profesi Dokter", before: "dr."),
        Education("PENDIDIKAN", 40, "S-1 Pendidikan", after: "S.Pd."),
        Education("PENDIDIKAN", 45, "S-2 Pendidikan", after: "S.Pd., M.Pd."),
        Education("TEKNIK_SIPIL", 30, "D-III Teknik Sipil", after: "A.Md.T."),
        Education("TEKNIK_SIPIL", 40, "S-1 Teknik Sipil", after: "S.T."),
        Education("TEKNIK_SIPIL", 45, "S-2 Teknik Sipil", after: "S.T., M.T."),
        Education("LINGKUNGAN", 40, "S-1 Ilmu Lingkungan", after: "S.Si."),
        Education("LINGKUNGAN", 45, "S-2 Ilmu Lingkungan", after: "S.Si., M.Si."),
        Education("KEBENCANAAN", 40, "S-1 Manajemen Bencana", after: "S.M.B."),
        Education("SOSIAL", 40, "S-1 Kesejahteraan Sosial", after: "S.Sos."),
        Education("PERHUBUNGAN", 30, "D-III Transportasi Darat", after: "A.Md.Tra."),
        Education("PERHUBUNGAN", 40, "S-1 Transportasi", after: "S.Tra."),
        Education("PERIKANAN", 40, "S-1 Perikanan", after: "S.Pi."),
        Education("PERTANIAN", 40, "S-1 Pertanian", after: "S.P."),
        Education("INFORMATIKA", 30, "D-III Informatika", after: "A.Md.Kom."),
        Education("INFORMATIKA", 40, "S-1 Informatika", after: "S.Kom."),
        Education("INFORMATIKA", 45, "S-2 Informatika", after: "S.Kom., M.Kom."),
        Education("AKUNTANSI", 30, "D-III Akuntansi", after: "A.Md.Ak."),
        Education("AKUNTANSI", 40, "S-1 Akuntansi", after: "S.Ak."),
        Education("ADMINISTRASI", 40, "S-1 Administrasi Publik", after: "S.A.P."),
        Education("ADMINISTRASI", 45, "S-2 Administrasi Publik", after: "S.A.P., M.A.P."),
        Education("SDM_APARATUR", 40, "S-1 Manajemen SDM", after: "S.M."),
        Education("PERENCANAAN", 40, "S-1 Perencanaan Wilayah dan Kota", after: "S.P.W.K."),
    ]

    /// Pairs of related fields; each holds both ways.
    static let related: [(String, String)] = [
        ("PROMKES", "TEKNIK_LINGKUNGAN"),
        ("KESLING", "TEKNIK_LINGKUNGAN"),
        ("LINGKUNGAN", "TEKNIK_LINGKUNGAN"),
        ("KEPERAWATAN", "KEBIDANAN"),
        ("ADMKES", "EPIDEMIOLOGI"),
        ("ADMINISTRASI", "SDM_APARATUR"),
        ("PERENCANAAN", "TEKNIK_SIPIL"),
        ("KEBENCANAAN", "SOSIAL"),
        ("KEBENCANAAN", "TEKNIK_SIPIL"),
        ("PERIKANAN", "PERTANIAN"),
        ("AKUNTANSI", "ADMINISTRASI"),
    ]

    /// The educations of a field at one of the levels.
    static func of(_ field: String, levels: ClosedRange<Int>) -> [Education] {
        all.filter { $0.field == field && levels.contains($0.level) }
    }
}
