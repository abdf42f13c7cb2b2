internal import Postgres
internal import Transfers

/// The statements of the evidence for the merit system; every column is text, as it stands in the file.
///
/// What is asked of a period is told by the day on which it was done. They go over all there is of their kind: it is asked
/// for once a year.
enum MeritSQL {
    private static func part(
        _ name: String,
        _ period: MeritPeriod,
        _ columns: KeyValuePairs<String, String>,
        from tables: String
    ) -> MeritPart {
        let list = columns.map { "(\($0.value))::text" }.joined(separator: ", ")
        return MeritPart(
            name: name,
            columns: columns.map(\.key),
            statement: SQL(unchecked: "select \(list) \(tables)", binds: [Bind(period.first), Bind(period.last)])
        )
    }

    /// Whether a moment lies in the period.
    private static func isWithin(_ moment: String) -> String {
        "(\(moment) at time zone 'Asia/Jakarta')::date between $1 and $2"
    }

    private static func day(_ moment: String) -> String {
        "(\(moment) at time zone 'Asia/Jakarta')::date"
    }

    /// A fraction as spreadsheets read numbers, with a point.
    private static func decimal(_ fraction: String) -> String {
        "round(split_part(\(fraction), '/', 1)::numeric / split_part(\(fraction), '/', 2)::numeric, 2)"
    }

    /// The rules that were published or in force, value for value.
    static func rules(_ period: MeritPeriod) -> MeritPart {
        part(
            "aturan",
            period,
            [
                "versi": "b.version", "berlaku_mulai": "b.valid_from", "diterbitkan": day("b.published_at"),
                "asal": "b.origin", "alasan": "b.reason", "kode": "p.code", "jenjang": "p.post_level",
                "nilai": "p.value", "satuan": "p.unit", "dasar": "p.basis",
            ],
            from: """
                from mutasi.rule_book b join mutasi.rule_parameter p on p.version = b.version
                where \(isWithin("b.published_at")) or b.valid_from <= $2 and not exists (
                    select from mutasi.rule_book n where n.valid_from > b.valid_from and n.valid_from <= $1)
                order by b.valid_from, p.code, p.post_level nulls first, p.valid_from
                """
        )
    }

    /// The needs that were stated, with their evidence.
    static func needs(_ period: MeritPeriod) -> MeritPart {
        part(
            "kebutuhan",
            period,
            [
                "kebutuhan": "n.id", "kode": "n.code", "dicatat": day("n.created_at"), "sumber": "n.source",
                "jabatan": "p.name", "unit": "u.name", "orang": "n.people", "bukti_kompetensi": "n.evidence_competence",
                "bukti_kinerja": "n.evidence_performance", "bukti_lembaga": "n.evidence_institution",
                "profil": "n.profile", "urgensi": "n.urgency", "tahun_rencana": "n.plan_year",
                "diverifikasi": "case when n.verified_by is null then 'tidak' else 'ya' end", "keadaan": "n.state",
                "ditempatkan": "n.placed",
            ],
            from: """
                from mutasi.need n join mutasi.post p on p.code = n.post_code join mutasi.unit u on u.id = n.unit_id
                where \(isWithin("n.created_at"))
                order by n.id
                """
        )
    }

    /// The proposals that were drafted: what the evaluation found, what was said, and how far they came.
    static func proposals(_ period: MeritPeriod, named: Bool) -> MeritPart {
        let employee = named ? "e.nip" : "null"
        let name = named ? "concat_ws(', ', concat_ws(' ', e.title_before, e.name), e.title_after)" : "null"
        return part(
            "usulan",
            period,
            [
                "usulan": "p.id", "kebutuhan": "p.need_id", "nip": employee, "nama": name, "jenis": "p.kind",
                "atas_permintaan_sendiri": "case when p.is_own_request then 'ya' else 'tidak' end",
                "mendesak": "case when p.is_urgent then 'ya' else 'tidak' end", "diusulkan": "p.drafted_on",
                "jabatan_asal": "p.origin ->> 'postName'", "unit_asal": "p.origin ->> 'unitName'",
                "jabatan_tujuan": "p.target ->> 'postName'", "unit_tujuan": "p.target ->> 'unitName'",
                "peringkat": "r.place", "memenuhi_syarat": "v.ranked", "nilai": "r.score", "aturan": "v.rule_version",
                "jawaban_dialog": "p.facts #>> '{answer,code}'", "dialog_ditutup": "p.facts ->> 'dialogueClosedOn'",
                "rekomendasi_tpk": "p.facts ->> 'recommendation'", "keadaan": "p.state", "tmt": "p.effective_on",
            ],
            from: """
                from mutasi.proposal p
                cross join lateral (
                    select e.nip, e.title_before, e.name, e.title_after from mutasi.person e
                    where e.id = p.employee_id limit 1) e
                left join lateral (
                    select (d.detail ->> 'run')::bigint as run from mutasi.proposal_event d
                    where d.proposal_id = p.id and d.name = 'EVALUATED' order by d.number desc limit 1) d on true
                left join mutasi.evaluation_run v on v.id = d.run
                left join mutasi.evaluation_result r on r.run_id = d.run and r.employee_id = p.employee_id
                where p.drafted_on between $1 and $2
                order by p.id
                """
        )
    }

    /// The sessions of the TPK: who was there is told by numbers, so that its quorum is seen.
    static func minutes(_ period: MeritPeriod) -> MeritPart {
        func members(_ condition: String) -> String {
            """
            (select count(*) from jsonb_array_elements(d.detail #> '{meeting,members}') m where \(condition))
            """
        }
        return part(
            "risalah_tpk",
            period,
            [
                "usulan": "d.proposal_id", "tanggal": day("d.at"),
                "nomor_berita_acara": "d.detail #>> '{meeting,minutes,number}'",
                "tanggal_berita_acara": "d.detail #>> '{meeting,minutes,date}'", "anggota": members("true"),
                "memberi_suara": members("(m ->> 'voted')::boolean"),
                "benturan_kepentingan": members("(m ->> 'hasConflict')::boolean"),
                "rekomendasi": "d.detail #>> '{meeting,outcome}'", "alasan": "d.detail ->> 'reason'",
            ],
            from: """
                from mutasi.proposal_event d
                where d.name = 'TPK_CONCLUDED' and \(isWithin("d.at"))
                order by d.proposal_id, d.number
                """
        )
    }

    /// Who declared a conflict of interest, or none, by the role.
    static func conflicts(_ period: MeritPeriod) -> MeritPart {
        part(
            "benturan_kepentingan",
            period,
            [
                "usulan": "c.proposal_id", "peran": "c.role", "tanggal": day("c.declared_at"),
                "ada_benturan": "case when c.has_conflict then 'ya' else 'tidak' end",
            ],
            from: """
                from mutasi.conflict_declaration c
                where \(isWithin("c.declared_at"))
                order by c.proposal_id, c.declared_at, c.role
                """
        )
    }

    /// What was done without, by whose leave and why.
    static func waivers(_ period: MeritPeriod) -> MeritPart {
        part(
            "pengecualian",
            period,
            [
                "pengecualian": "w.id", "gerbang_atau_dokumen": "coalesce(w.gate, w.document)", "peran": "w.role",
                "alasan_baku": "w.ground", "alasan": "w.reason", "nomor_surat": "w.letter_number",
                "tanggal_surat": "w.letter_date", "berlaku_sampai": "w.valid_until",
                "pegawai": "(select count(*) from mutasi.waiver_employee e where e.waiver_id = w.id)",
                "dicabut": day("w.withdrawn_at"), "alasan_pencabutan": "w.withdrawal_reason",
            ],
            from: """
                from mutasi.waiver w
                where \(isWithin("w.entered_at"))
                order by w.id
                """
        )
    }

    /// What was decided, by which authority and why, and the decree.
    static func decisions(_ period: MeritPeriod) -> MeritPart {
        part(
            "keputusan",
            period,
            [
                "usulan": "d.proposal_id", "tanggal": day("d.at"),
                "disetujui": "case when (d.detail #>> '{decision,approves}')::boolean then 'ya' else 'tidak' end",
                "pejabat": "d.detail #>> '{decision,authority}'",
                "alasan": "coalesce(d.detail #>> '{decision,reason}', d.detail ->> 'reason')",
                "nomor_sk": "p.facts #>> '{decree,letter,number}'", "tanggal_sk": "p.facts #>> '{decree,letter,date}'",
                "diberitahukan": "p.facts ->> 'notifiedOn'",
            ],
            from: """
                from mutasi.proposal_event d join mutasi.proposal p on p.id = d.proposal_id
                where d.name in ('DECIDED', 'DECLINED') and \(isWithin("d.at"))
                order by d.proposal_id, d.number
                """
        )
    }

    /// The objections that were filed, and how they were answered.
    static func objections(_ period: MeritPeriod) -> MeritPart {
        part(
            "keberatan",
            period,
            [
                "keberatan": "o.number", "usulan": "o.proposal_id", "perihal": "o.subject",
                "diajukan": day("o.filed_at"), "keadaan": "o.state", "tidak_diterima_karena": "o.inadmissibility",
                "dijawab": "o.answered_on", "alasan": "o.reason", "sk_baru": "o.new_decree",
                "menunda_pelaksanaan": "case when o.suspends_execution then 'ya' else 'tidak' end",
            ],
            from: """
                from mutasi.objection o
                where \(isWithin("o.filed_at"))
                order by o.id
                """
        )
    }

    /// What the public could read, and from when on.
    static func announcements(_ period: MeritPeriod) -> MeritPart {
        part(
            "pengumuman",
            period,
            [
                "pengumuman": "b.number", "nomor_sk": "a.decree_number", "tanggal_sk": "a.decree_date",
                "diumumkan": "b.published_on", "keberatan_sampai": "a.objection_until",
                "catatan": "(select count(*) from mutasi.announcement_record r where r.announcement_id = a.id)",
            ],
            from: """
                from mutasi.announcement_publication b join mutasi.announcement a on a.id = b.announcement_id
                where b.published_on between $1 and $2
                order by b.published_on, b.number
                """
        )
    }

    /// What transfers brought the receiving units, as it was measured last.
    static func outcomes(_ period: MeritPeriod) -> MeritPart {
        part(
            "hasil",
            period,
            [
                "usulan": "r.proposal_id", "unit": "u.name", "indikator": "r.code", "bulan": "r.phase",
                "diukur": "r.measured_on", "awal": decimal("r.baseline"), "sesudah": decimal("r.follow_up"),
                "perubahan_poin": decimal("r.change_points"), "perubahan_persen": decimal("r.change_percent"),
                "selisih_dari_selisih_poin": decimal("r.did_points"),
                "unit_pembanding": "r.compared", "data_tidak_cukup": "array_to_string(r.insufficiencies, ' ')",
            ],
            from: """
                from mutasi.outcome_report r join mutasi.unit u on u.id = r.unit_id
                where r.measured_on between $1 and $2 and not exists (
                    select from mutasi.outcome_report n
                    where n.proposal_id = r.proposal_id and n.code = r.code and n.phase = r.phase
                        and n.number > r.number and n.measured_on <= $2)
                order by r.proposal_id, r.phase, r.code
                """
        )
    }

    static func record(_ period: MeritPeriod, named: Bool, by actor: String, reason: String) -> SQL {
        """
        select jobs.record_action(\(actor), 'export', 'merit evidence', null,
            jsonb_build_object('from', \(period.first)::date, 'through', \(period.last)::date, 'named', \(named)::boolean),
            \(reason))
        """
    }
}
