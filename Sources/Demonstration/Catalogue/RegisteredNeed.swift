internal import Transfers

/// A need of the demonstration: the situations in which transfers are said to help.
///
/// The need of the worked example is not among them: whoever follows the example registers it.
struct RegisteredNeed: Sendable {
    let code: String
    let post: String
    let unit: String
    let people: Int
    let profile: String
    var competence = ""
    var performance = ""
    var institution = ""
    /// The decree on which an urgent need is based.
    var basis: (number: String, day: CivilDate)?
    var start = Province.referenceDay
    let source: String

    static let all = [
        RegisteredNeed(
            code: "KEB-2025-001",
            post: "J-PERAWAT-TERAMPIL",
            unit: "U-PKM-RUMBIA",
            people: 3,
            profile: "REMOTE",
            performance: "Angka kontak di bawah 150 per mil",
            institution: "Formasi perawat 4, terisi 1",
            source: "ABK_GAP"
        ),
        RegisteredNeed(
            code: "KEB-2025-002",
            post: "J-BIDAN-TERAMPIL",
            unit: "U-PKM-RUMBIA",
            people: 2,
            profile: "REMOTE",
            institution: "Formasi bidan 3, terisi 1",
            source: "ABK_GAP"
        ),
        RegisteredNeed(
            code: "KEB-2025-003",
            post: "J-SANITASI-TERAMPIL",
            unit: "U-PKM-RUMBIA",
            people: 1,
            profile: "REMOTE",
            competence: "Tidak ada tenaga dengan kompetensi sanitasi di pulau",
            institution: "Formasi 1, terisi 0",
            source: "COMPETENCE"
        ),
        RegisteredNeed(
            code: "KEB-2025-004",
            post: "J-KASI-DPUPR-BM",
            unit: "U-DPUPR-BM-S",
            people: 1,
            profile: "MANAGERIAL",
            competence: "Dibutuhkan pendidikan teknik sipil pada jabatan manajerial",
            institution: "Formasi 1, terisi 0",
            source: "VACANCY"
        ),
        RegisteredNeed(
            code: "KEB-2025-005",
            post: "J-BENCANA-MUDA",
            unit: "U-POS-CENDANA",
            people: 3,
            profile: "URGENT",
            institution: "Gempa bumi Pulau Cendana; formasi 5, terisi 1",
            basis: ("188/217/KPTS/2025", CivilDate(2025, 9, 22)),
            source: "DISASTER"
        ),
    ]
}
