import Postgres
import TestSupport
import Testing

/// Of every log of the process: to which states each login may say that somebody brought it, in which role, and by what the
/// others are refused: 42501, or the rule's own constraint where it is not who has logged in that matters.
///
/// Each login holds every office, so that offices stop nobody.
@Suite("Which changes of state each role enters is what is written")
struct StateChangeTests {
    private static let logs = ["proposal", "package", "assignment", "objection", "need"]
    private static let roles = [
        "PEGAWAI", "ATASAN", "KEPALA_OPD", "OPERATOR", "VERIFIKATOR", "TPK", "PYB", "PPK", "MENDAGRI", "SISTEM",
    ]

    private let house: House
    private let rows: ThreeRows

    init() throws {
        house = try House()
        try house.owner.script(
            "insert into mutasi.unit (id, name, parent_id, district, zone) values ('V-1', 'Bidang Lain', 'V', 'Kota', 'WIB')"
        )
        rows = try ThreeRows(house.owner, except: Self.logs.map { "\($0)_event" })
    }

    /// The states that a subject can be in, by its table's own constraint.
    private func states() throws -> [String: [String]] {
        // Of a database of its own, since here the constraints are off.
        let database = try TestDatabase()
        let untouched = try database.session()
        var states: [String: [String]] = [:]
        for log in Self.logs {
            states[log] = try untouched.query(
                """
                select distinct m[1] from pg_constraint c
                cross join lateral regexp_matches(pg_get_constraintdef(c.oid), '''([A-Z0-9_]+)''', 'g') m
                where c.conrelid = to_regclass('mutasi.' || \(log)) and c.conname = \(log) || '_state_check' order by 1
                """
            ).map { try $0.decode(at: 0) }
        }
        return states
    }

    @Test("every state of every log, in every role, for oneself and for another")
    func changes() throws {
        let states = try states()
        for log in Self.logs { #expect(states[log]?.isEmpty == false, "\(log)") }
        let people = ["OPERATOR", "VERIFIER", "TPK", "DECIDER", "AUDITOR"]
        // Acting holders, of whom there may be several of one office.
        try house.owner.script(
            """
            insert into mutasi.office_holder (office, holder, standing, starts_on, letter_number, letter_date, entered_by)
            select o.office, e.id, 'PLT', '2025-01-02', '800/1/2025', '2025-01-02', e.id
            from mutasi.employee e cross join unnest(array['VERIFIKATOR', 'TPK_ANGGOTA', 'PYB', 'PPK']) o (office)
            where e.name in (\((1...7).map { "'Pegawai \($0)'" }.joined(separator: ", ")))
            """
        )
        var logins = try people.enumerated().map { number, role in
            (role.lowercased(), try house.session(of: "Pegawai \(number + 1)", role), "Pegawai \(number + 1)")
        }
        logins.append(("daemon", try house.session(as: "mutasi_daemon"), "Pegawai 6"))
        var happened: [String] = []
        for (name, session, person) in logins {
            for log in Self.logs {
                for role in Self.roles {
                    for actor in role == "SISTEM" ? ["nobody"] : ["oneself", "another"] {
                        let person = actor == "oneself" ? person : "Pegawai 7"
                        let ends = try (states[log] ?? []).map {
                            (state: $0, end: try end(session, log, $0, role, person))
                        }
                        let reached = ends.filter { $0.end == nil }.map(\.state)
                        let refusals = Set(ends.compactMap(\.end)).sorted()
                        happened.append(
                            [name, log, role, actor, words(reached), words(refusals)].joined(separator: ",")
                        )
                    }
                }
            }
        }
        try Reviewed(name: "changes.csv", header: "login,log,role,acts,states,refused").expect(happened)
    }

    private func words(_ list: [String]) -> String { list.isEmpty ? "-" : list.joined(separator: " ") }

    /// What refuses that the subject has come to a state; nil when nothing does.
    private func end(_ session: Session, _ log: String, _ state: String, _ role: String, _ person: String) throws
        -> String?
    {
        let actor = role == "SISTEM" ? "null" : "(select p.id from mutasi.person p where p.name = '\(person)')"
        let names = ["package": "PROPOSED", "assignment": "EXTENDED", "need": "EDITED"]
        try session.script("begin")
        defer { session.rollbackOrClose() }
        do {
            try session.script(
                """
                insert into mutasi.\(log)_event (\(log)_id, name, from_state, to_state, actor, role)
                values (\(rows.value(log, "id", "B")), '\(names[log] ?? "TRIED")', 'TRIED', '\(state)', \(actor), '\(role)')
                """
            )
            return nil
        } catch {
            switch error.sqlState {
            case .insufficientPrivilege: return error.constraint ?? "42501"
            case .checkViolation: return error.constraint ?? "23514"
            default: throw error
            }
        }
    }
}
