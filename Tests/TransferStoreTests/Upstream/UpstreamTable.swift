import Postgres
import TestSupport
import Upstream

@testable import TransferStore

/// A table of an upstream system in a database of the test's own.
struct UpstreamTable {
    static let sari = "198703142011012907"
    static let budi = "198508212010011904"

    let database: TestDatabase
    let session: Session
    let inbox: UpstreamInbox

    init() throws {
        database = try TestDatabase()
        session = try database.session()
        inbox = UpstreamInbox(session)
        try session.script(
            """
            create schema simpeg;
            create table simpeg.pegawai (nip text primary key, nama text, gol int, unor text, tmt date);
            insert into simpeg.pegawai values
                ('\(Self.sari)', 'Sari', 33, 'U-1', '2020-01-01'), ('\(Self.budi)', 'Budi', 33, 'U-1', null);
            create table simpeg.riwayat (id int primary key, nip text, jabatan text);
            """
        )
    }

    static func watch(
        _ table: String = "simpeg.pegawai",
        key: String = "nip",
        rowKey: String? = nil,
        columns: String = "gol,unor,tmt",
        topic: Topic = .person,
        mode: HandoverMode = .tolerant
    ) throws -> Watch {
        try Watch(
            TableName(table),
            key: Identifier(key),
            rowKey: try rowKey.map { try Identifier($0) },
            columns: Identifier.read(columns, separatedBy: ","),
            topic: topic,
            mode: mode
        )
    }

    /// Runs the script of a watch.
    @discardableResult
    func install(_ watch: Watch) throws -> Watch {
        try session.script(WatchScript(watch).installation)
        return watch
    }

    @discardableResult
    func install() throws -> Watch { try install(Self.watch(rowKey: "nip")) }

    /// What was told: the operation and the entities.
    func told() throws -> [String] {
        try session.query(
            """
            select operation || ' ' ||
                case when entity_keys is null then 'all'
                    else array_to_string(array(select unnest(entity_keys) order by 1), ',') end
            from mutasi_inbox.event order by xid, id
            """
        ).map { try $0.decode(at: 0) }
    }

    /// Promotes when nothing holds the events back any more: transactions of other tests do, since they are of one server.
    func promote(limit: Int = 5_000) throws -> Promotion {
        try settle()
        return try inbox.promote(limit: limit)
    }

    /// Waits until no transaction can commit behind an event.
    func settle() throws {
        try eventually("the end of older transactions") {
            try session.query(
                "select from mutasi_inbox.event where xid >= pg_snapshot_xmin(pg_current_snapshot()) limit 1"
            ).isEmpty
        }
    }

    func number(_ sql: SQL) throws -> Int64 { try session.query(sql)[0].decode(at: 0) }

    /// The jobs that wait: kind and arguments.
    func jobs() throws -> [String] {
        try session.query("select kind || ' ' || args::text from jobs.job order by 1").map { try $0.decode(at: 0) }
    }
}
