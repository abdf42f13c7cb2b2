import Glibc
import Postgres
import TransferStore
import Transfers

/// A directory of import files that is there as long as this value.
final class ImportDirectory {
    let path: String
    private var names: Set<String> = []

    init() throws {
        var template = Array("/tmp/mutasi-import-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw Failure() }
        path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    deinit {
        for name in names { unlink(path + "/" + name) }
        rmdir(path)
    }

    struct Failure: Error {}

    /// Writes a file.
    func write(_ name: String, _ bytes: some Sequence<UInt8>) throws {
        names.insert(name)
        guard let file = fopen(path + "/" + name, "w") else { throw Failure() }
        defer { fclose(file) }
        let bytes = Array(bytes)
        guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw Failure() }
    }

    /// Puts something else in the place of a file.
    func replace(_ name: String, _ make: (String) -> Int32) throws {
        names.insert(name)
        unlink(path + "/" + name)
        guard make(path + "/" + name) == 0 else { throw Failure() }
    }

    /// Writes a file of text.
    func write(_ name: String, _ text: String) throws {
        try write(name, text.utf8)
    }

    /// Writes a small province: a unit above two others, two posts and two people.
    func writeProvince() throws {
        try write(
            "unor.csv",
            """
            id,nama_unor,diatasan_id,kab_kota,zona_waktu
            U-2,Dinas Kesehatan,U-1,Kota Binawidya,WIB
            U-1,Pemerintah Provinsi,,Kota Binawidya,WIB
            U-3,Puskesmas Rumbia,U-2,Kabupaten Laut Seribu,WIT

            """
        )
        try write(
            "jabatan.csv",
            """
            kode_jabatan,nama_jabatan,jenis_jabatan,eselon_id,jenjang,rumpun
            J-A,Perawat Ahli Muda,2,99,AHLI_MUDA,KESEHATAN
            J-B,Kepala Seksi,1,41,,KESEHATAN

            """
        )
        try write(
            "pegawai.csv",
            Self.employeesHeader + """
                198703142011012907,Sari,PNS,01,III/d,2,J-A,2021-04-01,U-2
                198508212010011904,Budi,PNS,01,III/d,2,J-A,2020-04-01,U-3

                """
        )
    }

    static let employeesHeader =
        "nip_baru,nama,jenis_asn,kedudukan_hukum_id,gol_akhir,jenis_jabatan_id,jabatan_id,tmt_jabatan,unor_id\n"

    /// Imports the directory.
    func run(_ session: Session, isDryRun: Bool = false) throws -> ImportReport {
        try ImportRun(directory: path, session: session, isDryRun: isDryRun, today: .today).run()
    }
}

extension CivilDate {
    /// The day on which the tests take place.
    static let today = day(2025, 10, 1)

    /// A day that exists.
    static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
        guard let date = CivilDate(year: year, month: month, day: day) else { fatalError("no such day") }
        return date
    }
}

extension ImportReport {
    /// The report of a file.
    func file(_ name: String) throws -> FileReport {
        guard let file = files.first(where: { $0.file == name }) else { throw ImportDirectory.Failure() }
        return file
    }
}

extension FileReport {
    /// The issues as `line column code`.
    var findings: [String] {
        issues.map { "\($0.line) \($0.column ?? "-") \($0.fault.code)" }
    }
}

extension Session {
    /// The one value of a statement.
    func value<Value: PostgresField>(_ sql: SQL, as type: Value.Type = Value.self) throws -> Value {
        guard let row = try query(sql).first else { throw ImportDirectory.Failure() }
        return try row.decode(at: 0)
    }
}
