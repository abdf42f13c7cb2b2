import TestSupport
import Testing

@Suite("mutasictl waiver")
struct WaiverCommandTests {
    private let control: Control

    init() throws {
        control = try Province().control
    }

    private func expect(_ status: Int32, _ line: String, says words: String = "") throws {
        let run = try control.run(line.split(separator: " ").map { String($0) })
        #expect(run.status == status, "\(line): \(run.talk)")
        #expect(words.isEmpty || (run.output + run.talk).contains(words), "\(line): \(run.output)\(run.talk)")
    }

    @Test("a waiver is entered with its letter, listed, and withdrawn once")
    func life() throws {
        let letter = "--by PPK --letter 800/9 --date 2025-09-01 --reason sakit"
        let add = "waiver add \(Province.sari) --document D08 \(letter) --as \(Province.budi)"
        try expect(0, "waiver list", says: "Tidak ada dispensasi")
        try expect(0, add, says: "800/9")
        try expect(0, "waiver list --output csv", says: "1,D08,PPK")
        try expect(0, "waiver show 1 --output json", says: "sakit")
        try expect(0, "waiver withdraw 1 --reason keliru --as \(Province.budi)", says: "keliru")
        try expect(65, "waiver withdraw 1 --reason keliru --as \(Province.budi)")
        try expect(0, add + " --dry-run", says: "D08")
        try expect(0, "waiver list", says: "Tidak ada dispensasi")
    }

    @Test("E05 asks for a ground, and who may waive is listed and set")
    func rules() throws {
        let rest = "--by PPK --letter 800/9 --date 2025-09-01 --reason perlu --as \(Province.budi)"
        try expect(65, "waiver add \(Province.sari) --gate E05 \(rest)", says: "BENCANA")
        try expect(64, "waiver add \(Province.sari) --gate E05 --ground bosan \(rest)")
        try expect(0, "waiver add \(Province.sari) --gate E05 --ground bencana \(rest)", says: "bencana")
        let set = "waiver set-rule E14 --by PYB --basis Pergub-5/2025 --reason delegasi --as \(Province.budi)"
        try expect(0, set + " --dry-run", says: "PYB")
        try expect(0, "waiver rules --output csv", says: "E14,PPK")
        try expect(0, set)
        try expect(0, "waiver rules --output csv", says: "E14,PYB,,Pergub-5/2025,1")
        try expect(65, "waiver set-rule E24 --by PPK --reason x --as \(Province.budi)", says: "[DISP12]")
    }

    @Test("a waiver of nothing, of two things, by nobody who may, or for nobody on record is refused")
    func refused() throws {
        let rest = "--by PPK --letter 800/9 --date 2025-09-01 --reason sakit --as \(Province.budi)"
        try expect(64, "waiver add \(Province.sari) \(rest)")
        try expect(64, "waiver add \(Province.sari) --gate E08 --document D08 \(rest)")
        try expect(64, "waiver add \(Province.sari) --gate X99 \(rest)")
        try expect(64, "waiver add --document D08 \(rest)")
        try expect(64, "waiver add \(Province.sari) --document D08 \(rest.replacing("2025-09-01", with: "kemarin"))")
        try expect(66, "waiver add 198703142011012999 --document D08 \(rest)")
        let byUnit = rest.replacing("--by PPK", with: "--by KEPALA_OPD")
        try expect(65, "waiver add \(Province.sari) --gate E08 \(byUnit)", says: "[DISP03]")
        try expect(65, "waiver add \(Province.budi) --gate E08 \(rest)", says: "[DISP08]")
        try expect(66, "waiver show 9")
    }
}
