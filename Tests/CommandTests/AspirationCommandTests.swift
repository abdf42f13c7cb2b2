import Postgres
import TestSupport
import Testing

@Suite("mutasictl aspiration")
struct AspirationCommandTests {
    private let control: Control

    init() throws {
        control = try Province().control
    }

    private func expect(_ status: Int32, _ line: String, says words: String) throws {
        let run = try control.run(line.split(separator: " ").map { String($0) })
        #expect(run.status == status, "\(line): \(run.talk)")
        #expect(run.output.contains(words) || run.talk.contains(words), "\(line): \(run.output)\(run.talk)")
    }

    @Test("the employee states, tries, replaces and withdraws; an accommodation is for their own eyes")
    func wholeWay() throws {
        let sari = Province.sari
        try expect(0, "aspiration show \(sari)", says: "dari impor")
        let set = "aspiration set \(sari) --post J-KASI-PROMKES@U-BKWK-PP --post J-PROMKES-MUDA --remote bersyarat"
        try expect(65, "\(set) --as \(sari)", says: "[ASPIRASI05]")
        try expect(65, "\(set) --condition rumah --as \(Province.budi)", says: "[ASPIRASI11]")
        try expect(0, "\(set) --condition rumah --as \(sari) --dry-run", says: "Percobaan")
        try expect(0, "aspiration show \(sari)", says: "dari impor")
        try expect(
            0,
            "\(set) --condition rumah --joint-with \(Province.budi) --accommodation kursi --as \(sari)",
            says: "1. J-KASI-PROMKES@U-BKWK-PP"
        )
        try expect(0, "aspiration show \(sari) --as \(sari)", says: "kursi")
        let others = try control("aspiration", "show", sari)
        #expect(others.status == 0 && !others.output.contains("kursi") && others.output.contains("dinyatakan pegawai"))
        try expect(0, "aspiration show \(sari) --output json", says: #""remote": "BERSYARAT""#)
        try expect(0, "aspiration list --top 1000 --output csv", says: "\(sari),")
        try expect(0, "aspiration list --unit U-DINKES-KESMAS-S --output json", says: #""standing": "STATED""#)
        try expect(66, "aspiration list --unit U-X", says: "U-X")
        try expect(64, "aspiration list --top 0", says: "--top")
        try expect(0, "aspiration show \(sari) --as-of 2025-10-01", says: "dari impor")
        try expect(64, "aspiration show \(sari) --as-of kemarin", says: "kemarin")
        try expect(0, "aspiration report --from 2025-01-01", says: "Terlalu sedikit")
        try expect(0, "aspiration report --output json", says: "[")
        try expect(64, "aspiration set \(sari) --remote mungkin --as \(sari)", says: "remote")
        try expect(0, "aspiration withdraw \(sari) --as \(sari)", says: "dicabut")
        try expect(65, "aspiration withdraw \(sari) --as \(sari)", says: "[ASPIRASI12]")
    }
}
