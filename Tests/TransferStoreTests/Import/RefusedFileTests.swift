import Glibc
import Postgres
import TestSupport
import Testing
import TransferStore
import Transfers

@Suite("Files that are refused as a whole")
struct RefusedFileTests {
    private let database: TestDatabase
    private let session: Session
    private let directory: ImportDirectory

    init() throws {
        database = try TestDatabase()
        session = try database.session()
        directory = try ImportDirectory()
        try directory.writeProvince()
    }

    /// Imports, and expects of a file that it is refused and has changed nothing.
    private func refusal(of file: String, table: SQL) throws -> FileFault? {
        let report = try directory.run(session)
        let refused = try report.file(file)
        #expect(refused.applied == 0)
        #expect(refused.rejected == refused.read)
        #expect(!report.isClean)
        #expect(try session.value(table, as: Int.self) == 0)
        #expect(
            try session.value("select refused::text from mutasi.import_file where file = \(file)")
                == refused.refusal?.code
        )
        return refused.refusal
    }

    private let employees: SQL = "select count(*) from mutasi.employee"
    private let units: SQL = "select count(*) from mutasi.unit"
    private let good = "198703142011012907,Sari,PNS,01,III/d,2,J-A,2021-04-01,U-2\n"

    @Test("a file cut in its last line changes nothing (case 48)")
    func cutLine() throws {
        try directory.write("pegawai.csv", ImportDirectory.employeesHeader + good + "198508212010011904,Bu")
        #expect(try refusal(of: "pegawai.csv", table: employees) == .cut(line: 3))
    }

    @Test("a file cut inside of quotes changes nothing")
    func cutQuote() throws {
        try directory.write("pegawai.csv", ImportDirectory.employeesHeader + good + "198508212010011904,\"Budi,PNS\n")
        #expect(try refusal(of: "pegawai.csv", table: employees) == .unterminatedQuote(line: 3))
    }

    @Test("a file with fewer rows than jumlah_baris.csv says changes nothing (case 48)")
    func rowCount() throws {
        try directory.write("jumlah_baris.csv", "berkas,jumlah_baris\npegawai.csv,3\nunor.csv,3\n")
        #expect(try refusal(of: "pegawai.csv", table: employees) == .wrongRowCount(expected: 3, found: 2))
        #expect(try session.value(units) == 3)
    }

    @Test("a file that is not what manifest.sha256 says changes nothing (case 48)")
    func checksum() throws {
        try directory.write("manifest.sha256", String(repeating: "0", count: 64) + "  pegawai.csv\n")
        #expect(try refusal(of: "pegawai.csv", table: employees) == .wrongChecksum)
    }

    @Test("a file whose checksum is right is imported")
    func rightChecksum() throws {
        try directory.write("unor.csv", "id,nama_unor\nU-1,Satu\n")
        let computed: String = try session.value("select encode(sha256('id,nama_unor\nU-1,Satu\n'), 'hex')")
        try directory.write("manifest.sha256", "\(computed) *unor.csv\n")
        #expect(try directory.run(session).file("unor.csv").applied == 1)
    }

    @Test("a file that the manifest names and that is not there is reported")
    func missingFile() throws {
        try directory.write("jumlah_baris.csv", "berkas,jumlah_baris\nasesmen.csv,3\n")
        #expect(try refusal(of: "asesmen.csv", table: "select count(*) from mutasi.assessment") == .missing)
    }

    @Test("a link in the place of a file is not followed, wherever it leads")
    func link() throws {
        let elsewhere = try ImportDirectory()
        try elsewhere.write("secret", ImportDirectory.employeesHeader + good)
        try directory.replace("pegawai.csv") { symlink(elsewhere.path + "/secret", $0) }
        #expect(try refusal(of: "pegawai.csv", table: employees) == .link)
        try directory.replace("pegawai.csv") { symlink("/dev/zero", $0) }
        #expect(try directory.run(session).file("pegawai.csv").refusal == .link)
    }

    @Test("a pipe or a folder in the place of a file is refused without waiting for anybody")
    func pipe() throws {
        try directory.replace("pegawai.csv") { mkfifo($0, 0o600) }
        #expect(try refusal(of: "pegawai.csv", table: employees) == .unreadable)
    }

    @Test(
        "a manifest that names what is not in the folder, or would steer a terminal, lets nothing through",
        arguments: ["../pegawai.csv", "/etc/passwd", "..", "\u{1B}[2Jpegawai.csv", "a\u{7}.csv"]
    )
    func foreignName(_ name: String) throws {
        try directory.write("jumlah_baris.csv", "berkas,jumlah_baris\n\(name),1\n")
        #expect(try refusal(of: "jumlah_baris.csv", table: units) == .unclearManifest(line: 2))
    }

    @Test("a manifest that cannot be understood lets nothing through")
    func unclearManifest() throws {
        try directory.write("manifest.sha256", "hello\n")
        #expect(try refusal(of: "manifest.sha256", table: units) == .unclearManifest(line: 1))
    }

    @Test("bytes that are not UTF-8 refuse the file with their position (case 45)")
    func encoding() throws {
        try directory.write("unor.csv", Array("id,nama_unor\nU-1,Kantor ".utf8) + [0xE9, 0x0A])
        #expect(try refusal(of: "unor.csv", table: units) == .notUTF8(byte: 24))
    }

    @Test("a missing or repeated required column refuses the file by its name")
    func columns() throws {
        try directory.write("unor.csv", "id,nama\nU-1,Satu\n")
        #expect(try refusal(of: "unor.csv", table: units) == .missingColumn("nama_unor"))
        try directory.write("unor.csv", "id,nama_unor,ID\nU-1,Satu,U-2\n")
        #expect(try directory.run(session).file("unor.csv").refusal == .repeatedColumn("id"))
    }

    @Test("units that lie above each other in a circle are refused, and the circle is printed (case 50)")
    func cycle() throws {
        try directory.write("unor.csv", "id,nama_unor,diatasan_id\nU-A,A,U-C\nU-B,B,U-A\nU-C,C,U-B\nU-D,D,U-A\n")
        let refusal = try refusal(of: "unor.csv", table: units)
        guard case .unitCycle(let path) = refusal else {
            Issue.record("no cycle: \(String(describing: refusal))")
            return
        }
        #expect(Set(path) == ["U-A", "U-B", "U-C"])
        #expect(refusal?.sentence(in: .english).contains(path.joined(separator: " → ")) == true)
    }

    @Test("a circle closed by units that are already there is refused as well")
    func cycleWithStored() throws {
        _ = try directory.run(session)
        try directory.write("unor.csv", "id,nama_unor,diatasan_id\nU-1,Pemerintah Provinsi,U-3\n")
        guard case .unitCycle = try directory.run(session).file("unor.csv").refusal else {
            Issue.record("the circle was not seen")
            return
        }
        #expect(try session.value("select parent_id is null from mutasi.unit where id = 'U-1'"))
    }

    @Test("a unit below one that nobody knows refuses the tree, with its line (case 50)")
    func orphan() throws {
        try directory.write("unor.csv", "id,nama_unor,diatasan_id\nU-A,A,\nU-B,B,U-X\n")
        #expect(try refusal(of: "unor.csv", table: units) == .unitOrphans)
        #expect(try session.value("select line from mutasi.import_issue where file = 'unor.csv'", as: Int.self) == 3)
    }
}
