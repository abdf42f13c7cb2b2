internal import Postgres
internal import Transfers

/// A need of `kebutuhan.csv`; one that is on record under its code is left as it is.
struct NeedRow: ImportRecord {
    private let code: String
    private let need: Need
    private let basis: Urgency.Basis?

    static let layout = ImportLayout(
        file: "kebutuhan.csv",
        required: ["kode", "kode_jabatan", "unor_id", "profil", "tmt", "sumber"],
        optional: [
            "jumlah", "bukti_kompetensi", "bukti_kinerja", "bukti_kelembagaan", "mendesak", "dasar_nomor",
            "dasar_tanggal", "prioritas", "dibutuhkan_sebelum",
        ],
        staged: [
            StagedColumn("code", "mutasi.code"), StagedColumn("post_code", "mutasi.code"),
            StagedColumn("unit_id", "mutasi.code"), StagedColumn("people", "smallint"), StagedColumn("source", "text"),
            StagedColumn("evidence_competence", "text"), StagedColumn("evidence_performance", "text"),
            StagedColumn("evidence_institution", "text"), StagedColumn("profile", "mutasi.code"),
            StagedColumn("urgency", "text"), StagedColumn("basis_number", "mutasi.title"),
            StagedColumn("basis_date", "date"), StagedColumn("priority", "smallint"),
            StagedColumn("needed_by", "date"), StagedColumn("effective_on", "date"),
        ],
        key: ["code"],
        checks: [
            .unknownUnit(), .unknownPost(),
            ImportCheck(
                condition: """
                    exists (
                        select from mutasi.need t
                        where t.unit_id = s.unit_id and t.post_code = s.post_code and t.code is distinct from s.code
                            and t.state in ('DRAFT', 'SUBMITTED', 'VERIFIED', 'OPEN', 'PARTLY_FILLED', 'RETURNED')
                    ) and not exists (select from mutasi.need t where t.code = s.code)
                    """,
                column: "kode_jabatan",
                severity: .error,
                fault: RowFault.needTaken
            ),
            // A post that only one person can hold has two holders on record, which is resolved first (case 21).
            ImportCheck(
                condition: """
                    (select count(*) from mutasi.employee e
                        where e.unit_id = s.unit_id and e.post_code = s.post_code and e.is_active) > 1
                    and (exists (select from mutasi.post p where p.code = s.post_code and p.kind = 1)
                        or 1 = (select f.needed from mutasi.formation f
                            where f.unit_id = s.unit_id and f.post_code = s.post_code
                            order by f.year desc nulls last limit 1))
                    and not exists (select from mutasi.need t where t.code = s.code)
                    """,
                column: "kode_jabatan",
                severity: .error,
                fault: NeedRefusal.doubleFilled
            ),
        ],
        merges: [
            ImportMerge(
                table: "mutasi.need",
                key: ["code"],
                values: [],
                initial: [
                    "post_code", "unit_id", "people", "source", "evidence_competence", "evidence_performance",
                    "evidence_institution", "profile", "urgency", "basis_number", "basis_date", "priority", "needed_by",
                    "effective_on",
                ]
            )
        ]
    )

    init?(_ row: inout ImportRow) {
        let code = row.code("kode")
        let post = row.code("kode_jabatan")
        let unit = row.code("unor_id")
        let profile = row.code("profil")
        let effectiveOn = row.date("tmt")
        let source = row.word("sumber", of: NeedSource.allCases.map(\.rawValue)).flatMap(NeedSource.init)
        let people = row.number("jumlah", in: 1...10_000) ?? 1
        let priority = row.number("prioritas", in: 1...5) ?? 3
        let neededBy = row.date("dibutuhkan_sebelum")
        let evidence = NeedEvidence(
            competence: row.title("bukti_kompetensi"),
            performance: row.title("bukti_kinerja"),
            institution: row.title("bukti_kelembagaan")
        )
        let isUrgent = row.flag("mendesak") ?? false
        let number = row.title("dasar_nomor")
        let date = row.date("dasar_tanggal")
        guard row.isSound, let code, let post, let unit, let profile, let effectiveOn, let source else { return nil }
        if isUrgent, number == nil || date == nil {
            row.note("dasar_nomor", NeedFault.urgentWithoutDecree)
            return nil
        }
        basis = number.flatMap { number in date.map { Urgency.Basis(decreeNumber: number, decreeDate: $0) } }
        self.code = code
        need = Need(
            source: source,
            evidence: evidence,
            post: PostCode(post),
            unit: UnitCode(unit),
            people: people,
            profile: WeightProfile.Name(profile),
            urgency: isUrgent ? basis.map { .urgent($0) } ?? .normal : .normal,
            priority: priority,
            neededBy: neededBy,
            effectiveOn: effectiveOn
        )
        // A need of the past year is no mistake in a file, as it would be on a form.
        for fault in need.faults(on: row.today) where fault != .neededInPast && !fault.isOfStart {
            row.note("kode", fault)
        }
    }

    func write(line: Int64, to writer: inout CopyWriter) throws(PostgresError) {
        try writer.row(
            line,
            code,
            need.post.text,
            need.unit.text,
            Int16(clamping: need.people),
            need.source.rawValue,
            need.evidence.competence,
            need.evidence.performance,
            need.evidence.institution,
            need.profile.text,
            need.urgency.name,
            basis?.decreeNumber,
            basis?.decreeDate,
            Int16(clamping: need.priority),
            need.neededBy,
            need.effectiveOn
        )
    }
}
