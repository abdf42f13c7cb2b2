import Postgres
import TestSupport

/// An upstream system in the same database: its own role, its own table, and the trigger of `SQL/triggers`.
final class Upstream {
    let database: TestDatabase
    /// The upstream system's session, under a role that may enqueue and nothing else of ours.
    let session: Session
    private let administrator: Session
    private let role = "simpeg_\(UInt64.random(in: 0 ... .max))"

    init() throws {
        database = try TestDatabase()
        administrator = try database.session()
        try administrator.script(
            """
            create role \(role) login;
            create role \(role)_clerk login;
            grant usage on schema jobs to \(role);
            grant execute on function jobs.enqueue to \(role);
            create schema simpeg authorization \(role);
            """
        )
        session = try Session(database.options.user(role))
        try session.script(
            """
            create table simpeg.pegawai (
                nip text primary key, nama text, golongan_id int, kode_jabatan text, unor_id text);
            grant usage on schema simpeg to \(role)_clerk;
            grant select, update on simpeg.pegawai to \(role)_clerk;
            insert into simpeg.pegawai (nip, nama, golongan_id)
            values ('198703142011012907', 'Sari', 33), ('198508212010011904', 'Budi', 33);
            """
        )
        try session.script(try Repository.text(of: "SQL/triggers/employee_changed.sql"))
    }

    deinit {
        do {
            session.close()
            try administrator.script("drop owned by \(role), \(role)_clerk; drop role \(role), \(role)_clerk;")
        } catch {
            print("role \(role) stays: \(error)")
        }
    }

    /// The evaluations that wait, by the NIP in their arguments.
    func queued() throws -> [String] {
        try administrator.query(
            """
            select args ->> 'nip' from jobs.status
            where kind = 'evaluation.person' and state = 'available'
            order by 1
            """
        ).map { try $0.decode(at: 0) }
    }

    /// Waits until so many evaluations are done.
    func waitForCompleted(_ number: Int64) throws {
        try eventually("\(number) evaluations") {
            try administrator.query("select count(*) from jobs.history where outcome = 'completed'")
                .first?.decode(at: 0, as: Int64.self) == number
        }
    }

    /// A session of somebody who may change the upstream table and of whom we know nothing.
    func clerk() throws -> Session { try Session(database.options.user("\(role)_clerk")) }

    /// A second session of the upstream system.
    func anotherSession() throws -> Session { try Session(database.options.user(role)) }
}
