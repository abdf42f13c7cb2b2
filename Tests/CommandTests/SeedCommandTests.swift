import FoundationEssentials
import Testing

@Suite("mutasictl seed")
struct SeedCommandTests {
    private let program: Program
    private let folder: TemporaryFolder

    init() throws {
        program = try Program("mutasictl")
        folder = try TemporaryFolder()
    }

    private func seed(_ name: String, _ options: String...) throws -> Program.Run {
        try program.run(["seed", "--employees", "600", "--directory", folder.path(name)] + options)
    }

    private func bytes(_ name: String, _ file: String) throws -> Data {
        try Data(contentsOf: folder.url.appending(path: name).appending(path: file))
    }

    @Test("the same seed number gives the same bytes, another one others")
    func reproducible() throws {
        #expect(try seed("a", "--seed", "7").status == 0)
        #expect(try seed("b", "--seed", "7").status == 0)
        #expect(try seed("c", "--seed", "8").status == 0)
        #expect(try bytes("a", "pegawai.csv") == bytes("b", "pegawai.csv"))
        #expect(try bytes("a", "pegawai.csv") != bytes("c", "pegawai.csv"))
    }

    @Test("the listing tells the rows of each file")
    func rows() throws {
        let run = try seed("a", "--output", "csv")
        #expect(run.output.split(separator: "\n").contains("pegawai.csv,600"))
        #expect(try bytes("a", "pegawai.csv").count { $0 == UInt8(ascii: "\n") } == 601)
    }

    @Test("files that are there are kept unless --force is given")
    func overwriting() throws {
        #expect(try seed("a", "--seed", "7").status == 0)
        let before = try bytes("a", "pegawai.csv")
        let refused = try seed("a", "--seed", "8")
        #expect(refused.status == 74)
        #expect(refused.talk.contains("--force"))
        #expect(try bytes("a", "pegawai.csv") == before)
        #expect(try seed("a", "--seed", "8", "--force").status == 0)
        #expect(try bytes("a", "pegawai.csv") != before)
    }

    @Test("a folder that cannot be made, and a number out of bounds, are refused")
    func refusals() throws {
        #expect(try program.run(["seed", "--directory", "/nonexistent/a"]).status == 74)
        let run = try program.run(["seed", "--employees", "3", "--directory", folder.path("a")])
        #expect(run.status == 64)
        #expect(run.talk.contains("--employees"))
        #expect(try program.run(["seed"]).status == 64)
    }
}
