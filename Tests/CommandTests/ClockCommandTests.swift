import FoundationEssentials
import Postgres
import TestSupport
import Testing
import Transfers

@testable import TransferStore
@testable import mutasictl

@Suite("mutasictl clock")
struct ClockCommandTests {
    private let control: Control
    private let session: Session

    init() throws {
        control = try Control()
        session = try control.database.session()
    }

    private struct Record: Decodable {
        let civil: String
        let real: String
        let today: String
        let shifted: Bool
        let ahead_s: Double
        let shifted_at: String?
    }

    private func record(_ arguments: String...) throws -> Record {
        let run = try control.run(["clock"] + arguments + ["--output", "json"])
        try #require(run.status == 0, "\(run.talk)")
        return try JSONDecoder().decode(Record.self, from: Data(run.output.utf8))
    }

    /// A day in fifteen months, when the tests are run; as ISO text.
    private func laterDay() throws -> String {
        try session.query("select (current_date + 450)::text")[0].decode(at: 0)
    }

    @Test("the clock is shown, set, advanced and reset, with civil and real time as fields")
    func wholeWay() throws {
        let day = try laterDay()
        let real = try record("show")
        #expect(!real.shifted && real.ahead_s == 0 && real.shifted_at == nil && real.civil == real.real)
        let set = try record("set", "\(day) 09:00", "--reason", "peragaan")
        #expect(set.shifted && set.today == day && set.civil.hasPrefix("\(day)T02:00:"))
        #expect(set.real < set.civil && set.shifted_at != nil)
        let advanced = try record("advance", "2d", "--reason", "peragaan")
        #expect(abs(advanced.ahead_s - set.ahead_s - 172_800) < 1)
        let reset = try record("reset", "--reason", "selesai")
        #expect(!reset.shifted && reset.ahead_s == 0)
        #expect(try control("clock", "reset", "--reason", "selesai").talk.contains("memang"))
        let actions = try control("action", "list", "--subject", "clock", "--output", "csv").output
        #expect(actions.split(separator: "\n").count == 4)
        #expect(try control("clock", "show", "--output", "csv").output.hasPrefix("civil,real,today,shifted,ahead_s,"))
        #expect(try control("clock", "show", "--lang", "en").output.contains("CIVIL CLOCK"))
    }

    @Test("what the clock refuses, and what is no moment, ends in one sentence and a code")
    func refusals() throws {
        func expect(_ status: Int32, _ words: String, _ arguments: String...) throws {
            let run = try control.run(["clock"] + arguments)
            #expect(run.status == status, "\(run.talk)")
            #expect(run.talk.contains(words), "\(run.talk)")
            #expect(run.output.isEmpty && run.talk.split(separator: "\n").count == 1)
        }
        try EnrolledEmployee.insert(session)
        try expect(65, "[CLOCK02]", "set", "2020-01-01", "--reason", "x")
        try expect(65, "[CLOCK03]", "set", "9999-12-31", "--reason", "x")
        try expect(65, "[CLOCK03]", "advance", "1000000000d", "--reason", "x")
        try expect(65, "[CLOCK04]", "advance", "1d", "--reason", " ")
        try expect(64, "--reason", "advance", "1d")
        try expect(64, "isikan saat", "set", "besok", "--reason", "x")
        try expect(64, "isikan lama waktu", "advance", "tomorrow", "--reason", "x")
    }

    @Test("a role that does not own the schema is told so in one sentence, and may look")
    func owner() throws {
        let role = "mutasi_stranger_\(UInt64.random(in: 0 ... .max))"
        try session.script(
            """
            create role \(role) login;
            grant usage on schema mutasi_schema, mutasi to \(role);
            grant select on all tables in schema mutasi_schema to \(role);
            """
        )
        defer { #expect(throws: Never.self) { try session.script("drop owned by \(role); drop role \(role)") } }
        let run = try control.run(["clock", "advance", "1d", "--reason", "x"], role: role)
        #expect(run.status == 77)
        #expect(run.talk.contains("[CLOCK01]") && run.talk.split(separator: "\n").count == 1, "\(run.talk)")
        #expect(try control.run(["clock", "show"], role: role).status == 0)
    }

    @Test("while it is shifted, commands that show dates of the domain say so in one line beside their output")
    func told() throws {
        #expect(try control("need", "list", "--output", "json").talk.contains("digeser") == false)
        let day = try laterDay()
        _ = try record("set", "\(day) 09:00", "--reason", "peragaan")
        for command in [["need", "list"], ["training", "list"], ["inbox"]] {
            let run = try control.run(command + ["--output", "json"])
            #expect(run.status == 0)
            let lines = run.talk.split(separator: "\n").filter { $0.contains("Jam digeser: \(day) 09:0") }
            #expect(lines.count == 1, "\(command) \(run.talk)")
            #expect(lines.allSatisfy { $0.contains("WIB (nyata ") })
            #expect(!run.output.contains("digeser"))
        }
        #expect(try control("inbox", "--lang", "en").talk.contains("The clock is shifted: \(day) 09:0"))
        // What has to do with jobs alone is in real time.
        #expect(try !control("job", "list").talk.contains("digeser"))
    }

    private struct Told: Decodable {
        struct Clock: Decodable {
            let shifted: Bool
            let civil: String
            let real: String
        }
        let clock: Clock?
    }

    @Test("while it is shifted, a JSON document that is an object has the clock as a member; lists and queues have not")
    func toldInDocuments() throws {
        func told(_ arguments: String...) throws -> Told.Clock? {
            let run = try control.run(arguments + ["--output", "json"])
            try #require(run.status == 0, "\(run.talk)")
            return try JSONDecoder().decode(Told.self, from: Data(run.output.utf8)).clock
        }
        try Rules(session).publishStandardIfEmpty()
        #expect(try told("rule", "show") == nil)
        let day = try laterDay()
        _ = try record("set", "\(day) 09:00", "--reason", "peragaan")
        let clock = try #require(try told("rule", "show"))
        #expect(clock.shifted && clock.civil.hasPrefix("\(day)T02:0") && clock.real < clock.civil)
        #expect(try control("need", "list", "--output", "json").output == "[]\n")
    }

    @Test("top shows the civil clock while it is shifted, beside the queue's real time")
    func top() throws {
        let real = try control("top", "--once", "--interval", "1")
        #expect(real.status == 0 && !real.output.contains("Jam digeser"), "\(real.talk)")
        let day = try laterDay()
        _ = try record("set", "\(day) 09:00", "--reason", "peragaan")
        #expect(try control("top", "--once", "--interval", "1").output.contains("Jam digeser: \(day) 09:0"))
        let json = try control("top", "--interval", "1", "--output", "json").output
        let clock = try #require(try JSONDecoder().decode(Told.self, from: Data(json.utf8)).clock)
        #expect(clock.shifted && clock.civil.hasPrefix("\(day)T02:0"))
    }

    @Test("a document that is JSON already gets the clock, too")
    func verbatim() throws {
        let reading = ClockReading(
            civil: Instant(microseconds: 0),
            real: Instant(microseconds: 0),
            today: try CivilDate(parsing: "1970-01-01"),
            shiftedAt: Instant(microseconds: 0)
        )
        #expect(JSONValue.verbatim(#"{"a":1}"#).with(reading).document.hasPrefix(#"{"a":1,"clock":{"shifted":true,"#))
        #expect(JSONValue.verbatim("[]").with(reading).document == "[]\n")
    }

    @Test("a need is judged by the day that the clock shows")
    func need() throws {
        let folder = try TemporaryFolder()
        try folder.write("id,nama_unor\nU-A,Dinas A\n", to: "unor.csv")
        try folder.write(
            "kode_jabatan,nama_jabatan,jenis_jabatan,eselon_id\nJ-A,Kepala Seksi,1,41\nJ-B,Kepala Bidang,1,31\n",
            to: "jabatan.csv"
        )
        try folder.write(
            """
            nip_baru,nama,jenis_asn,kedudukan_hukum_id,gol_akhir,jenis_jabatan_id,jabatan_id,tmt_jabatan,unor_id
            198703142011012907,Sari,PNS,01,III/d,1,J-A,2021-04-01,U-A

            """,
            to: "pegawai.csv"
        )
        #expect(try control("import", folder.url.path).status == 0)
        let day = try laterDay()
        let soon: String = try session.query("select (current_date + 30)::text")[0].decode(at: 0)
        func add(_ post: String) throws -> Program.Run {
            try control(
                "need",
                "add",
                "--as",
                "198703142011012907",
                "--unit",
                "U-A",
                "--post",
                post,
                "--tmt",
                day,
                "--needed-by",
                soon,
                "--institution",
                "K=1",
                "--output",
                "json"
            )
        }
        #expect(try add("J-A").status == 0)
        _ = try record("set", day, "--reason", "peragaan")
        let late = try add("J-B")
        #expect(late.status == 65)
        #expect(late.talk.contains("[NEED"))
    }

    @Test("the doctor warns of a shifted clock, and of no other")
    func doctor() throws {
        func finding() throws -> Finding? { try Doctor.examine(session).first { $0.check == "civil_clock" } }
        #expect(try finding()?.severity == .fine)
        _ = try record("advance", "1d", "--reason", "peragaan")
        let shifted = try #require(try finding())
        #expect(shifted.severity == .warning)
        #expect(shifted.remedy?.indonesian.contains("mutasictl clock reset") == true)
    }
}
