import Demonstration
import FoundationEssentials
import Testing

/// The files in `seeds/` are what the generator makes, and the generator keeps its promises.
@Suite struct SeedFilesTests {
    private static var folder: String {
        var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
        parts.removeLast(3)
        return parts.joined(separator: "/") + "/seeds"
    }

    @Test("making the province again gives the committed files, byte for byte")
    func committed() throws {
        let made = try SeedTables.committed.get().bytes
        for (name, bytes) in made {
            let stored = try #require(FileManager.default.contents(atPath: "\(Self.folder)/\(name)"), "\(name)")
            #expect(Array(stored) == bytes, "\(name) differs from what the generator makes")
        }
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder)
        #expect(Set(files) == Set(made.keys).union(["README.md", "jumlah_baris.csv"]))
    }

    @Test("the committed row counts are those of the files")
    func rowCounts() throws {
        let province = try Province(employees: 2000)
        var counts: [String: Int] = [:]
        for file in province.files { counts[file.name] = file.write { _ in } }
        var bytes: [UInt8] = []
        Province.rowCountsFile(counts).write { bytes += $0 }
        let stored = try #require(FileManager.default.contents(atPath: "\(Self.folder)/jumlah_baris.csv"))
        #expect(Array(stored) == bytes)
        #expect(counts["pegawai.csv"] == 2000)
    }

    @Test("another seed number gives other people and the same worked example")
    func otherSeed() throws {
        let (one, other) = try (SeedTables.committed.get(), SeedTables.make(employees: 2000, seed: 1).get())
        let numbers = [one, other].map { Set($0["pegawai.csv"].compactMap { $0["nip_baru"] }) }
        #expect(numbers[0].intersection(numbers[1]).count < 100)
        #expect(numbers[0].intersection(numbers[1]).isSuperset(of: ["198703142011012907", "198508212010011904"]))
        #expect(one.bytes["kebutuhan.csv"] == other.bytes["kebutuhan.csv"])
    }

    @Test("a province too small or too large is refused", arguments: [-1, 0, 499, 1_000_001])
    func size(employees: Int) {
        #expect(throws: ProvinceError.size(employees)) { try Province(employees: employees) }
    }

    @Test("a large file comes in chunks, and the progress tells every step once they are done")
    func chunks() throws {
        let file = try #require(try Province(employees: 20_000).files.first { $0.name == "pegawai.csv" })
        var sizes: [Int] = []
        var steps: [Int] = []
        let rows = file.write(progress: { done, all in steps += [done, all] }) { sizes.append($0.count) }
        #expect(rows == 20_000)
        #expect(sizes.count > 10)
        #expect(sizes.allSatisfy { $0 < 70_000 })
        #expect(steps.suffix(2) == [20_000, 20_000])
    }

    @Test("what the sink throws ends the writing")
    func failingSink() throws {
        struct DiskFull: Error {}
        let file = try #require(try Province(employees: 20_000).files.first { $0.name == "pegawai.csv" })
        var chunks = 0
        #expect(throws: DiskFull.self) {
            try file.write { _ in
                chunks += 1
                if chunks == 2 { throw DiskFull() }
            }
        }
        #expect(chunks == 2)
    }

    @Test("a value with a comma is quoted, one with an apostrophe is not")
    func quoting() throws {
        let text = String(decoding: try #require(SeedTables.committed.get().bytes["pegawai.csv"]), as: UTF8.self)
        #expect(text.contains(#","S.Kep., Ns.","#))
        #expect(text.contains("'"))
        #expect(!text.contains(#"'","#))
    }
}
