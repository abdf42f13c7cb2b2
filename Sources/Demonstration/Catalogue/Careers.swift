/// The functional careers of the province.
enum Careers {
    private static let expert: [CareerLevel] = [.ahliPertama, .ahliMuda, .ahliMadya]
    private static let both: [CareerLevel] = [.terampil, .mahir, .penyelia, .ahliPertama, .ahliMuda, .ahliMadya]
    private static let service = ["PELAYANAN_PUBLIK"]

    static let policy = Career(code: "KEBIJAKAN", name: "Analis Kebijakan", field: "ADMINISTRASI", levels: expert)
    static let personnel = Career(code: "SDMA", name: "Analis SDM Aparatur", field: "SDM_APARATUR", levels: expert)
    static let planning = Career(code: "PERENCANA", name: "Perencana", field: "PERENCANAAN", levels: expert)
    static let promotion = Career(
        code: "PROMKES",
        name: "Penyuluh Kesehatan Masyarakat",
        field: "PROMKES",
        levels: expert,
        families: service
    )
    static let sanitation = Career(
        code: "SANITASI",
        name: "Tenaga Sanitasi Lingkungan",
        field: "KESLING",
        levels: both,
        licence: "STR-SANITARIAN"
    )
    static let epidemiology = Career(
        code: "EPIDEMIOLOG",
        name: "Epidemiolog Kesehatan",
        field: "EPIDEMIOLOGI",
        levels: expert
    )
    static let nursing = Career(
        code: "PERAWAT",
        name: "Perawat",
        field: "KEPERAWATAN",
        levels: both,
        families: service,
        licence: "STR-PERAWAT"
    )
    static let midwifery = Career(
        code: "BIDAN",
        name: "Bidan",
        field: "KEBIDANAN",
        levels: both,
        families: service,
        licence: "STR-BIDAN"
    )
    static let medicine = Career(
        code: "DOKTER",
        name: "Dokter",
        field: "KEDOKTERAN",
        levels: expert,
        families: service,
        licence: "STR-DOKTER"
    )
    static let teaching = Career(code: "GURU", name: "Guru", field: "PENDIDIKAN", levels: expert, families: service)
    static let roads = Career(code: "JALAN", name: "Teknik Jalan dan Jembatan", field: "TEKNIK_SIPIL", levels: both)
    static let environment = Career(
        code: "PEDAL",
        name: "Pengendali Dampak Lingkungan",
        field: "LINGKUNGAN",
        levels: expert,
        beginners: Educations.of("TEKNIK_LINGKUNGAN", levels: 40...40)
    )
    static let disaster = Career(
        code: "BENCANA",
        name: "Penata Penanggulangan Bencana",
        field: "KEBENCANAAN",
        levels: expert,
        families: ["KEBENCANAAN"]
    )
    static let social = Career(
        code: "PEKSOS",
        name: "Pekerja Sosial",
        field: "SOSIAL",
        levels: expert,
        families: service
    )
    static let transport = Career(
        code: "PENGUJI",
        name: "Penguji Kendaraan Bermotor",
        field: "PERHUBUNGAN",
        levels: both
    )
    static let fishery = Career(
        code: "PELP",
        name: "Pengelola Ekosistem Laut dan Pesisir",
        field: "PERIKANAN",
        levels: expert
    )
    static let farming = Career(
        code: "PENYULUHTANI",
        name: "Penyuluh Pertanian",
        field: "PERTANIAN",
        levels: expert,
        families: service
    )
    static let computing = Career(code: "PRAKOM", name: "Pranata Komputer", field: "INFORMATIKA", levels: both)
    static let auditing = Career(code: "AUDITOR", name: "Auditor", field: "AKUNTANSI", levels: expert)
}
