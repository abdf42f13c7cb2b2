internal import Postgres
internal import Transfers

/// An assessment of `asesmen.csv`.
struct AssessmentRow: ImportRecord {
    private let nip: String
    private let assessedOn: CivilDate
    private let levels: [Int16?]
    private let competence: Numeric?
    private let potential: Numeric?
    private let trackRecord: Numeric?
    private let boxScheme: String?
    private let boxPerformance: String?
    private let boxPotential: String?

    static let layout = ImportLayout(
        file: "asesmen.csv",
        required: ["nip", "tanggal"],
        optional: [
            "jpm", "potensi", "rekam_jejak", "nine_box", "skema_box", "integritas", "kerjasama", "komunikasi",
            "orientasi_pada_hasil", "pelayanan_publik", "pengembangan_diri_dan_orang_lain", "mengelola_perubahan",
            "pengambilan_keputusan", "perekat_bangsa",
        ],
        staged: [
            StagedColumn("nip", "text"),
            StagedColumn("assessed_on", "date"),
            StagedColumn("levels", "smallint[]"),
            StagedColumn("competence", "mutasi.percentage"),
            StagedColumn("potential", "mutasi.percentage"),
            StagedColumn("track_record", "mutasi.percentage"),
            StagedColumn("box_scheme", "mutasi.code"),
            StagedColumn("box_performance", "text"),
            StagedColumn("box_potential", "text"),
        ],
        people: [PersonColumn()],
        key: ["nip", "assessed_on"],
        merges: [
            ImportMerge(
                table: "mutasi.assessment",
                key: ["employee_id", "assessed_on"],
                values: [
                    "levels", "competence", "potential", "track_record", "box_scheme", "box_performance",
                    "box_potential",
                ]
            )
        ]
    )

    init?(_ row: inout ImportRow) {
        let nip = row.nip()
        let assessedOn = row.date("tanggal")
        levels = Self.levelColumns.map { row.level($0) }
        competence = row.decimal("jpm", in: 0...100)
        potential = row.decimal("potensi", in: 0...100)
        trackRecord = row.decimal("rekam_jejak", in: 0...100)
        let box = row.box("nine_box", scheme: "skema_box")
        guard row.isSound, let nip, let assessedOn else { return nil }
        self.nip = nip
        self.assessedOn = assessedOn
        boxScheme = box?.scheme.rawValue
        boxPerformance = box?.box.performance.rawValue
        boxPotential = box?.box.potential.rawValue
    }

    func write(line: Int64, to writer: inout CopyWriter) throws(PostgresError) {
        try writer.row(
            line,
            nip,
            assessedOn,
            levels,
            competence,
            potential,
            trackRecord,
            boxScheme,
            boxPerformance,
            boxPotential
        )
    }

    /// The columns of the nine competencies, in the order of the regulation.
    private static let levelColumns = [
        "integritas", "kerjasama", "komunikasi", "orientasi_pada_hasil", "pelayanan_publik",
        "pengembangan_diri_dan_orang_lain", "mengelola_perubahan", "pengambilan_keputusan", "perekat_bangsa",
    ]
}
