import TestSupport
import Testing

@Suite("mutasictl ascertainment and regional-head")
struct AscertainmentCommandTests {
    private let control: Control

    init() throws {
        control = try Province().control
    }

    private func expect(_ status: Int32, _ line: String, says words: String = "") throws {
        let run = try control.run(line.split(separator: " ").map { String($0) })
        #expect(run.status == status, "\(line): \(run.talk)")
        #expect(words.isEmpty || (run.output + run.talk).contains(words), "\(line): \(run.output)\(run.talk)")
    }

    @Test("one letter answers several gates, is listed, and withdrawn once; a trial leaves nothing behind")
    func life() throws {
        let letter = "--letter 800/9,2025-09-01 --as \(Province.budi)"
        let add = "ascertainment add \(Province.sari) --gate E10 --gate e28 \(letter)"
        try expect(0, add + " --dry-run", says: "E28")
        try expect(66, "ascertainment show 2")
        // A number is taken by a trial as well.
        try expect(0, add, says: "800/9")
        try expect(0, "ascertainment list --output csv", says: "E10")
        try expect(0, "ascertainment show 3 --output json", says: "\"met\"")
        try expect(0, "ascertainment withdraw 3 --reason keliru --as \(Province.budi)", says: "keliru")
        try expect(65, "ascertainment withdraw 3 --reason keliru --as \(Province.budi)", says: "[KET02]")
    }

    @Test("that a court or an accommodation speaks against somebody is not shown to everybody")
    func covered() throws {
        let letter = "--letter 800/9,2025-09-01 --as \(Province.budi)"
        try expect(0, "ascertainment add \(Province.sari) --gate E36 --against \(letter)", says: "ADM")
        let list = try control("ascertainment", "list", "--output", "csv").output
        #expect(!list.split(separator: "\n").contains { $0.hasPrefix("2,") && $0.contains("E36") })
    }

    @Test("a gate no letter answers, an official who may not, no letter, oneself: refused with code and basis")
    func refused() throws {
        let letter = "--letter 800/9,2025-09-01 --as \(Province.budi)"
        try expect(65, "ascertainment add \(Province.sari) --gate E24 \(letter)", says: "[KET04]")
        try expect(65, "ascertainment add \(Province.sari) --gate E20 \(letter)", says: "[KET05]")
        try expect(65, "ascertainment add \(Province.sari) --gate E10 --by PEGAWAI \(letter)", says: "[KET06]")
        try expect(65, "ascertainment add \(Province.budi) --gate E10 \(letter)", says: "[KET10]")
        try expect(64, "ascertainment add \(Province.sari) --gate X1 \(letter)")
        try expect(64, "ascertainment add \(Province.sari) --gate E10 --as \(Province.budi)")
        try expect(66, "ascertainment show 9", says: "[KET01]")
    }

    @Test("inaugurations of heads of regions are entered with their decree, each day once")
    func heads() throws {
        let add = "regional-head add --decree 15/P/2030,2025-08-01 --as \(Province.budi) --inaugurated-on"
        try expect(0, add + " 2025-08-20 --dry-run", says: "15/P/2030")
        try expect(0, add + " 2025-08-20", says: "15/P/2030")
        try expect(65, add + " 2025-08-20", says: "[LANTIK03]")
        try expect(65, add + " 2025-08-21 --jurisdiction X", says: "[LANTIK02]")
        try expect(0, "regional-head list --output csv", says: "2025-02-20")
    }
}
