import FoundationEssentials
import Postgres
import TestSupport
import Testing

@testable import mutasictl

@Suite("mutasictl trigger")
struct TriggerCommandTests {
    private let control: Control
    private let session: Session
    private let watch = [
        "--table", "simpeg.pegawai", "--key", "nip", "--row-key", "nip", "--watch", "gol,unor", "--topic",
        "asn.changed",
    ]

    init() throws {
        control = try Control()
        session = try control.database.session()
        try session.script(
            """
            create schema simpeg;
            create table simpeg.pegawai (nip text primary key, gol int, unor text);
            insert into simpeg.pegawai values ('198703142011012907', 33, 'U-1');
            """
        )
    }

    private func install() throws {
        let run = try control.run(["trigger", "generate"] + watch)
        try #require(run.status == 0, "\(run.talk)")
        try session.script(run.output)
    }

    private struct Row: Decodable {
        let table: String
        let state: String
        let place: String?

        enum CodingKeys: String, CodingKey {
            case table, state
            case place = "where"
        }
    }

    private func check() throws -> (status: Int32, rows: [Row]) {
        let run = try control("trigger", "check", "--output", "json")
        return (run.status, try JSONDecoder().decode([Row].self, from: Data(run.output.utf8)))
    }

    @Test("what generate prints can be run, is found sound, and is removed by what --remove prints")
    func wholeLife() throws {
        #expect(try control("trigger", "check").status == 0)
        #expect(try control.run(["trigger", "check"] + watch).status == 1)
        try install()
        try install()
        let sound = try check()
        #expect(sound.status == 0 && sound.rows.map(\.state) == ["ok"])
        try session.script("alter table simpeg.pegawai disable trigger mutasi_asn_changed_update")
        let drifted = try check()
        #expect(drifted.status == 1)
        #expect(drifted.rows.map(\.state) == ["trigger_disabled"] && drifted.rows[0].place == "update")
        #expect(try control("trigger", "check").output.contains("pemicu dimatikan"))
        let doctor = try Doctor.examine(session).filter { $0.check == "upstream_triggers" }
        #expect(doctor.map(\.severity) == [.warning])
        let removal = try control.run(["trigger", "generate", "--remove"] + watch)
        try session.script(removal.output)
        #expect(try check().rows.isEmpty)
    }

    @Test("--shape prints scripts for all tables of a form", arguments: ["A", "b", "C"])
    func shapes(shape: String) throws {
        let run = try control("trigger", "generate", "--shape", shape, "--schema", "\"HR\"", "--mode", "strict")
        #expect(run.status == 0 && run.output.contains("on \"HR\".\"") && run.output.contains("strict mode"))
    }

    @Test(
        "what cannot be watched is refused with what helps",
        arguments: [
            ["--table", "pegawai"], ["--table", "simpeg.pegawai;x"], ["--watch", ""], ["--watch", "gol,gol"],
            ["--topic", "x"], ["--lock-timeout", "0"], ["--mode", "x"], ["--shape", "A"], ["--schema", "x"],
            ["--key", "a,b"],
        ]
    )
    func refused(changed: [String]) throws {
        let run = try control.run(["trigger", "generate"] + watch + changed)
        #expect(run.status == 64, "\(run.output)\(run.talk)")
        #expect(run.output.isEmpty)
    }

    @Test("reconcile counts in a trial, enqueues the job, and knows what is watched")
    func reconcile() throws {
        try install()
        try session.script(
            "alter table simpeg.pegawai disable trigger user; update simpeg.pegawai set gol = 34"
        )
        for _ in 1...2 {
            let trial = try control("trigger", "reconcile", "--dry-run", "--output", "json")
            #expect(trial.status == 0 && trial.output.contains("\"lost\":1") || trial.output.contains("\"lost\": 1"))
        }
        #expect(try control("trigger", "reconcile").status == 0)
        #expect(try session.query("select from jobs.job where kind = 'upstream.reconcile'").count == 1)
        #expect(try control("trigger", "reconcile", "x").status == 66)
    }

    @Test("the doctor tells of what waits, was not told, and is parked; parked events are listed and settled")
    func doctor() throws {
        try install()
        try session.script(
            """
            insert into mutasi_inbox.event (topic, version, operation, entity_keys, recorded_at)
            values ('asn.changed', 1, 'U', '{SARI}', now() - interval '2 hours'), ('x.y', 1, 'U', '{a}', now());
            insert into mutasi_inbox.fault (watch, topic, operation, code)
            select name, topic, 'U', '55P03' from mutasi_inbox.watch;
            """
        )
        func checks() throws -> [String: Finding.Severity] {
            Dictionary(try Doctor.examine(session).map { ($0.check, $0.severity) }, uniquingKeysWith: { max($0, $1) })
        }
        let before = try checks()
        #expect(before["upstream_backlog"] == .critical && before["upstream_faults"] == .warning)
        // An older transaction of another test may still write: nothing behind it is taken.
        try eventually("the promotion") {
            try session.query("select mutasi_inbox.promote(100)")
            return try checks()["upstream_backlog"] == .fine
        }
        let after = try checks()
        #expect(after["upstream_backlog"] == .fine && after["upstream_parked"] == .warning)
        let listed = try control("trigger", "parked", "--output", "csv").output
        #expect(listed.contains("KEY,SARI") && listed.contains("VERSION"))
        #expect(try control("trigger", "settle").status == 0)
        #expect(try !control("trigger", "parked", "--output", "csv").output.contains("SARI"))
    }
}
