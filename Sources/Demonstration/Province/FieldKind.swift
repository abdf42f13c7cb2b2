/// A kind of field unit: what it is called, where it belongs and who works in it.
struct FieldKind: Sendable {
    let sector: String
    let prefix: String
    let title: String
    /// Posts with how many hold them in a unit of usual size.
    let staff: [(post: String, weight: Int)]

    static let health = FieldKind(
        sector: "DINKES",
        prefix: "U-PKM",
        title: "UPTD Puskesmas",
        staff: [
            ("J-PERAWAT-TERAMPIL", 4), ("J-PERAWAT-MAHIR", 2), ("J-PERAWAT-PERTAMA", 3), ("J-PERAWAT-MUDA", 1),
            ("J-BIDAN-TERAMPIL", 3), ("J-BIDAN-MAHIR", 2), ("J-BIDAN-PERTAMA", 2), ("J-DOKTER-PERTAMA", 2),
            ("J-DOKTER-MUDA", 1), ("J-SANITASI-TERAMPIL", 1), ("J-SANITASI-PERTAMA", 1), ("J-PROMKES-PERTAMA", 1),
            ("J-EPIDEMIOLOG-PERTAMA", 1), ("J-ADM", 2),
        ]
    )
    static let school = FieldKind(
        sector: "DISDIK",
        prefix: "U-SMA",
        title: "SMA Negeri",
        staff: [("J-GURU-PERTAMA", 9), ("J-GURU-MUDA", 8), ("J-GURU-MADYA", 4), ("J-ADM", 3)]
    )
    static let roads = FieldKind(
        sector: "DPUPR",
        prefix: "U-JALAN",
        title: "UPTD Pemeliharaan Jalan",
        staff: [
            ("J-JALAN-TERAMPIL", 6), ("J-JALAN-MAHIR", 4), ("J-JALAN-PERTAMA", 5), ("J-JALAN-MUDA", 5), ("J-ADM", 3),
        ]
    )
    static let farming = FieldKind(
        sector: "DISTAN",
        prefix: "U-TANI",
        title: "UPTD Balai Penyuluhan Pertanian",
        staff: [("J-PENYULUHTANI-PERTAMA", 8), ("J-PENYULUHTANI-MUDA", 5), ("J-ADM", 3)]
    )
    static let fishery = FieldKind(
        sector: "DKP",
        prefix: "U-PELABUHAN",
        title: "UPTD Pelabuhan Perikanan",
        staff: [("J-PELP-PERTAMA", 6), ("J-PELP-MUDA", 4), ("J-PENGELOLA-DKP", 5), ("J-ADM", 3)]
    )
    static let disaster = FieldKind(
        sector: "BPBD",
        prefix: "U-POS",
        title: "Pos Siaga Bencana",
        staff: [("J-BENCANA-PERTAMA", 6), ("J-BENCANA-MUDA", 4), ("J-PENGELOLA-BPBD", 5)]
    )

    /// The order in which field units are founded, again and again.
    static let round = [
        health, school, health, roads, school, health, farming, school, health, fishery, school, disaster,
    ]
}
