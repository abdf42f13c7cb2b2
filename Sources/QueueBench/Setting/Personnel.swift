import Postgres
import Upstream

/// The table of people of a ministry's SIMPEG (shape B), as wide as such tables are, and a watch on it.
struct Personnel {
    let database: ScratchDatabase
    let people: Int
    let watch: Watch

    /// Makes the table and installs the trigger of its main topic, as the generator's script does.
    init(in database: ScratchDatabase, people: Int) throws {
        self.database = database
        self.people = people
        guard let watch = try TableShape.ministry.watches().first(where: { $0.topic == .person }) else {
            throw BenchError.missing("the watch of shape B")
        }
        self.watch = watch
        let session = try database.session()
        try session.script(Self.table(people))
        try session.script(WatchScript(watch).installation)
        try session.script("vacuum analyze kepegawaian.pegawai")
    }

    /// The NIP of the person of a number, from 1.
    static func nip(_ number: String) -> String { "(198001010000000000 + \(number))::text" }

    /// Switches the triggers on or off.
    func setTriggers(_ areOn: Bool) throws {
        let changes = WatchTrigger.all(of: watch).map {
            "alter table \(watch.table.quoted) \(areOn ? "enable always" : "disable") trigger \($0.name);"
        }
        try database.session().script(changes.joined(separator: "\n"))
    }

    /// Has both sides of a comparison begin alike.
    func settle() throws {
        try database.session().script("vacuum kepegawaian.pegawai")
        try database.session().script("checkpoint")
    }

    private static func table(_ people: Int) -> String {
        let others = (1...75).map { "lain_\($0) \(["text", "integer", "date", "boolean"][$0 % 4])" }
        return """
            create schema kepegawaian;
            create table kepegawaian.pegawai (
                pns_id text primary key, nip_lama text, nip_baru text unique, nama text, gelar_depan text, gelar_belakang text,
                kedudukan_hukum_id text, gol_id text, tmt_golongan date, jabatan_id text, tmt_jabatan date, unor_id text,
                unor_induk_id text, bup integer, tmt_pensiun date, status_pegawai text, deleted_at timestamp,
                created_at timestamp default now(), updated_at timestamp default now(),
                \(others.joined(separator: ", "))
            );
            insert into kepegawaian.pegawai (pns_id, nip_baru, nama, gelar_belakang, kedudukan_hukum_id, gol_id, tmt_golongan,
                jabatan_id, tmt_jabatan, unor_id, unor_induk_id, bup, status_pegawai, lain_1, lain_2, lain_4, lain_5, lain_6,
                lain_8)
            select md5(n::text), \(nip("n")), 'NAMA PEGAWAI ' || n, 'S.Sos.', '1', '33', '2020-04-01',
                'J-' || n % 500, '2021-01-01', 'U-' || n % 900, 'U-' || n % 40, 58, 'PNS', 4, '1980-01-01',
                'Jl. Merdeka No. ' || n, 7, '1990-01-01', 'Kota'
            from generate_series(1, \(people)) n;
            """
    }
}
