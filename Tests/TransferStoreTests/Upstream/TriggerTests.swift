import Postgres
import TestSupport
import Testing
import Upstream

@testable import TransferStore

@Suite("Triggers on an upstream table")
struct TriggerTests {
    private let upstream: UpstreamTable
    private let session: Session
    private let sari = UpstreamTable.sari
    private let budi = UpstreamTable.budi

    init() throws {
        upstream = try UpstreamTable()
        session = upstream.session
    }

    @Test("new, changed and removed rows are told by their keys and nothing else")
    func events() throws {
        try upstream.install()
        try session.script(
            """
            insert into simpeg.pegawai values ('199002022014022903', 'Dewi', 31, 'U-2', null);
            update simpeg.pegawai set gol = 34, unor = 'U-1', nama = 'Sari L.' where nip = '\(sari)';
            update simpeg.pegawai set tmt = '2024-01-01', gol = null;
            delete from simpeg.pegawai where nip = '\(budi)';
            truncate simpeg.pegawai;
            """
        )
        #expect(
            try upstream.told() == [
                "I 199002022014022903", "U \(sari)", "U \(budi),\(sari),199002022014022903",
                "D \(budi)", "T all",
            ]
        )
    }

    @Test("what is not watched, did not change, is undone, or is nothing at all is not told")
    func silence() throws {
        try upstream.install()
        try session.script(
            """
            update simpeg.pegawai set nama = nama || '!';
            update simpeg.pegawai set gol = gol, tmt = tmt;
            update simpeg.pegawai set gol = 1 where false;
            delete from simpeg.pegawai where false;
            begin; update simpeg.pegawai set gol = 1; rollback;
            """
        )
        #expect(try upstream.told().isEmpty)
    }

    @Test("a COPY of 20,000 rows is told of as one, and so is an update of them", arguments: [nil, "nip"])
    func bulk(rowKey: String?) throws {
        try upstream.install(UpstreamTable.watch(rowKey: rowKey))
        _ = try session.copyIn("copy simpeg.pegawai (nip, gol) from stdin (format binary)") { writer in
            for n in 1...20_000 { try writer.row("\(100_000_000_000_000_000 + n)", Int32(1)) }
        }
        try session.execute("update simpeg.pegawai set gol = 2 where nip < '11'")
        #expect(
            try session.query("select operation || cardinality(entity_keys) from mutasi_inbox.event order by id")
                .map { try $0.decode(at: 0, as: String.self) } == ["I20000", "U20000"]
        )
    }

    @Test("rows that have the same key are told of as one, and a row that goes to another key tells of both")
    func histories() throws {
        let watch = try UpstreamTable.watch("simpeg.riwayat", rowKey: "id", columns: "jabatan", topic: .post)
        try upstream.install(watch)
        try session.script(
            """
            insert into simpeg.riwayat values (1, 'A', 'x'), (2, 'A', 'y'), (3, 'B', 'z'), (4, null, 'w');
            update simpeg.riwayat set jabatan = jabatan || '!' where nip = 'A';
            update simpeg.riwayat set nip = 'C' where id = 3;
            update simpeg.riwayat set nip = 'C' where id in (2, 3);
            """
        )
        #expect(try upstream.told() == ["I A,B", "U A", "U B,C", "U A,C"])
    }

    @Test("without a row key nothing is missed either")
    func unknownRows() throws {
        try upstream.install(UpstreamTable.watch("simpeg.riwayat", columns: "jabatan", topic: .post))
        try session.script(
            """
            insert into simpeg.riwayat values (1, 'A', 'x'), (2, 'A', 'y'), (3, 'B', 'z');
            update simpeg.riwayat set jabatan = 'q' where id = 2;
            update simpeg.riwayat set nip = 'C' where id = 3;
            """
        )
        #expect(try upstream.told() == ["I A,B", "U A", "U B,C"])
    }

    @Test("they fire in a session that replicates, too, and when the script is run twice")
    func replica() throws {
        try upstream.install()
        try upstream.install()
        try session.script(
            """
            set session_replication_role = replica;
            update simpeg.pegawai set gol = 1 where nip = '\(sari)';
            reset session_replication_role
            """
        )
        #expect(try upstream.told() == ["U \(sari)"])
    }

    @Test("events are never changed, and are kept for a month")
    func appendOnly() throws {
        try upstream.install()
        try session.execute("update simpeg.pegawai set gol = 1")
        for statement: SQL in [
            "update mutasi_inbox.event set topic = 'x'", "truncate mutasi_inbox.event",
            "delete from mutasi_inbox.event",
            "truncate mutasi_inbox.fault",
        ] {
            let error = #expect(throws: PostgresError.self) {
                try session.transaction {
                    try session.script("set local session_replication_role = replica")
                    try session.execute(statement)
                }
            }
            #expect(error?.sqlState == .insufficientPrivilege)
        }
        #expect(try upstream.inbox.trim() == 0)
    }
}
