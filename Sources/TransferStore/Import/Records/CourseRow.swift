internal import Postgres
internal import Transfers

/// A session of a course of `katalog_pelatihan.csv`; without begin and seats, the course alone.
struct CourseRow: ImportRecord {
    private let code: String
    private let name: String
    private let trainingKind: Int16
    private let hours: Int16
    private let competencies: [String]
    private let levelReached: Int16?
    private let families: [String]
    private let provider: String?
    private let startsOn: CivilDate?
    private let endsOn: CivilDate?
    private let location: String?
    private let seats: Int32?

    static let layout = ImportLayout(
        file: "katalog_pelatihan.csv",
        required: ["kode", "nama", "jenis_diklat_id", "jp"],
        optional: ["kompetensi", "level_hasil", "penyelenggara", "kuota", "mulai", "selesai", "lokasi", "keluarga"],
        staged: [
            StagedColumn("code", "mutasi.code"),
            StagedColumn("name", "mutasi.title"),
            StagedColumn("training_kind", "smallint"),
            StagedColumn("hours", "smallint"),
            StagedColumn("competencies", "text[]"),
            StagedColumn("level_reached", "mutasi.level"),
            StagedColumn("families", "text[]"),
            StagedColumn("provider", "mutasi.title"),
            StagedColumn("starts_on", "date"),
            StagedColumn("ends_on", "date"),
            StagedColumn("location", "mutasi.title"),
            StagedColumn("seats", "integer"),
        ],
        key: ["code", "starts_on", "location"],
        checks: [
            ImportCheck(
                condition: """
                    exists (
                        select from mutasi.course_session t
                        where t.course_code = s.code and t.starts_on is not distinct from s.starts_on
                            and t.location is not distinct from s.location and t.seats_taken > s.seats
                    )
                    """,
                column: "kuota",
                severity: .error,
                fault: RowFault.seatsTaken
            )
        ],
        merges: [
            ImportMerge(
                table: "mutasi.course",
                key: ["code"],
                values: ["name", "training_kind", "hours", "competencies", "level_reached", "families", "provider"],
                takesFirst: true
            ),
            ImportMerge(
                table: "mutasi.course_session",
                key: [MergeColumn("course_code", from: "s.code"), "starts_on", "location"],
                values: ["ends_on", "seats"],
                condition: "s.starts_on is not null or s.seats is not null"
            ),
        ]
    )

    init?(_ row: inout ImportRow) {
        let code = row.code("kode")
        let name = row.title("nama")
        let trainingKind = row.small("jenis_diklat_id", in: 1...25)
        let hours = row.small("jp", in: 1...2_000)
        let competencies = row.codes("kompetensi")
        let levelReached = row.level("level_hasil")
        let families = row.codes("keluarga")
        let provider = row.title("penyelenggara")
        let startsOn = row.date("mulai")
        let endsOn = row.date("selesai")
        let location = row.title("lokasi")
        let seats = row.number("kuota", in: 0...100_000).map { Int32(clamping: $0) }
        row.noteReversed("selesai", from: startsOn, to: endsOn)
        guard row.isSound, let code, let name, let trainingKind, let hours else { return nil }
        self.code = code
        self.name = name
        self.trainingKind = trainingKind
        self.hours = hours
        self.competencies = competencies
        self.levelReached = levelReached
        self.families = families
        self.provider = provider
        self.startsOn = startsOn
        self.endsOn = endsOn
        self.location = location
        self.seats = seats
    }

    func write(line: Int64, to writer: inout CopyWriter) throws(PostgresError) {
        try writer.row(
            line,
            code,
            name,
            trainingKind,
            hours,
            competencies,
            levelReached,
            families,
            provider,
            startsOn,
            endsOn,
            location,
            seats
        )
    }
}
