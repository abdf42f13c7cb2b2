internal import Postgres
internal import Transfers

/// An employee of `pegawai.csv`.
struct EmployeeRow: ImportRecord {
    private let nip: String
    private let formerNIP: String?
    private let name: String
    private let titleBefore: String?
    private let titleAfter: String?
    private let kind: String
    private let legalPosition: Int16
    private let legalPositionSince: CivilDate?
    private let bornOn: CivilDate
    private let cpnsSince: CivilDate?
    private let pnsSince: CivilDate?
    private let rank: String
    private let rankSince: CivilDate?
    private let postCode: String
    private let postSince: CivilDate
    private let unitID: String
    private let agencyID: String?
    private let educationLevel: Int16?
    private let educationID: String?
    private let email: String?
    private let phone: String?

    static let layout = ImportLayout(
        file: "pegawai.csv",
        required: [
            "nip_baru", "nama", "jenis_asn", "kedudukan_hukum_id", "gol_akhir", "jenis_jabatan_id", "jabatan_id",
            "tmt_jabatan", "unor_id",
        ],
        optional: [
            "nip_lama", "gelar_depan", "gelar_belakang", "tanggal_lahir", "tmt_cpns", "tmt_pns", "tmt_golongan",
            "instansi_kerja_id", "tingkat_pendidikan_id", "pendidikan_id", "email_gov", "nomor_hp",
            "tmt_kedudukan_hukum",
            "akhir_kedudukan_hukum",
        ],
        staged: [
            StagedColumn("nip", "text collate \"C\""),
            StagedColumn("former_nip", "text collate \"C\""),
            StagedColumn("name", "mutasi.title"),
            StagedColumn("title_before", "mutasi.title"),
            StagedColumn("title_after", "mutasi.title"),
            StagedColumn("kind", "text"),
            StagedColumn("legal_position", "smallint"),
            StagedColumn("legal_position_since", "date"),
            StagedColumn("born_on", "date"),
            StagedColumn("cpns_since", "date"),
            StagedColumn("pns_since", "date"),
            StagedColumn("rank", "mutasi.rank"),
            StagedColumn("rank_since", "date"),
            StagedColumn("post_code", "mutasi.code"),
            StagedColumn("post_since", "date"),
            StagedColumn("unit_id", "mutasi.code"),
            StagedColumn("agency_id", "mutasi.code"),
            StagedColumn("education_level", "mutasi.education_level"),
            StagedColumn("education_id", "mutasi.code"),
            StagedColumn("email", "text"),
            StagedColumn("phone", "text"),
        ],
        key: ["nip"],
        checks: [
            .unknownUnit(),
            .unknownPost(column: "jabatan_id"),
            .missing(
                "education_id",
                in: "mutasi.education",
                key: "id",
                column: "pendidikan_id",
                fault: .unknownEducation
            ),
            ImportCheck(
                condition: "exists (select from mutasi.unit t where t.id = s.unit_id and not t.is_active)",
                column: "unor_id",
                severity: .warning,
                fault: RowFault.inactiveUnit(successor: nil),
                hint: .init(source: "mutasi.successor_of(s.unit_id)") { RowFault.inactiveUnit(successor: $0) }
            ),
        ],
        merges: [
            ImportMerge(
                table: "mutasi.employee",
                key: ["nip"],
                values: [
                    "former_nip", "name", "title_before", "title_after", "kind", "legal_position",
                    "legal_position_since", "born_on",
                    "cpns_since",
                    "pns_since", "rank", "rank_since", "post_code", "post_since", "unit_id", "agency_id",
                    "education_level", "education_id", "email", "phone",
                ],
                partial: "is_active"
            )
        ],
        conflict: { _ in EmployeeNumberIssue.heldByAnother },
        tellsIdentity: true
    )

    init?(_ row: inout ImportRow) {
        let kind = row.word("jenis_asn", of: EmploymentKind.allCases.map(\.rawValue)).flatMap(EmploymentKind.init)
        let number = kind.flatMap { row.employeeNumber("nip_baru", $0) }
        let name = row.title("nama")
        let legalPosition = row.small("kedudukan_hukum_id", in: 1...99)
        let rank = kind.flatMap { row.rank("gol_akhir", of: $0) }
        let postCode = row.code("jabatan_id")
        let postSince = row.date("tmt_jabatan")
        let unitID = row.code("unor_id")
        _ = row.small("jenis_jabatan_id", in: 1...4)
        let statedBirth = row.date("tanggal_lahir")
        legalPositionSince = row.date("tmt_kedudukan_hukum")
        formerNIP = row.formerNIP("nip_lama")
        titleBefore = row.title("gelar_depan")
        titleAfter = row.title("gelar_belakang")
        cpnsSince = row.date("tmt_cpns")
        pnsSince = row.date("tmt_pns")
        rankSince = row.date("tmt_golongan")
        agencyID = row.code("instansi_kerja_id")
        educationLevel = row.educationLevel("tingkat_pendidikan_id")
        educationID = row.code("pendidikan_id")
        email = row.address("email_gov")
        phone = row.telephone("nomor_hp")
        if let last = row.date("akhir_kedudukan_hukum"), last < row.today, [2, 13].contains(legalPosition) {
            row.note("akhir_kedudukan_hukum", RowFault.leaveOver, .warning)
        }
        guard row.isSound, let kind, let number, let name, let legalPosition, let rank, let postCode, let postSince,
            let unitID, let bornOn = statedBirth ?? number.birthDate
        else { return nil }
        for issue in number.warnings(against: .init(birthDate: statedBirth, entry: cpnsSince)) {
            row.note("nip_baru", issue, .warning)
        }
        self.kind = kind.rawValue
        nip = number.digits
        self.name = name
        self.legalPosition = legalPosition
        self.bornOn = bornOn
        self.rank = rank.description
        self.postCode = postCode
        self.postSince = postSince
        self.unitID = unitID
    }

    func write(line: Int64, to writer: inout CopyWriter) throws(PostgresError) {
        try writer.row(
            line,
            nip,
            formerNIP,
            name,
            titleBefore,
            titleAfter,
            kind,
            legalPosition,
            legalPositionSince,
            bornOn,
            cpnsSince,
            pnsSince,
            rank,
            rankSince,
            postCode,
            postSince,
            unitID,
            agencyID,
            educationLevel,
            educationID,
            email,
            phone
        )
    }
}
