import Testing

@testable import mutasictl

@Suite("Progress")
struct ProgressLineTests {
    @Test("half done fills half of the bar")
    func half() {
        let line = ProgressLine(label: "pegawai.csv", fraction: 0.5, detail: "100").text(width: 80)
        #expect(line == "pegawai.csv  [####################....................] 50 %  100")
    }

    @Test("the line never reaches the last column", arguments: 0...100)
    func width(_ width: Int) {
        for fraction in [nil, 0, 0.333, 1] as [Double?] {
            let line = ProgressLine(label: "riwayat_jabatan.csv", fraction: fraction, detail: "120000")
            #expect(line.text(width: width, turn: width).count < max(width, 1))
        }
    }

    @Test("a fraction out of bounds is drawn as empty or full", arguments: [(-1.0, "0 %"), (7.0, "100 %")])
    func outOfBounds(_ fraction: Double, _ shown: String) {
        #expect(ProgressLine(label: "x", fraction: fraction).text(width: 80).contains("] \(shown)"))
    }

    @Test("where no fraction is known something still moves")
    func wheel() {
        let line = ProgressLine(label: "menunggu", fraction: nil)
        #expect(line.text(width: 80, turn: 0) != line.text(width: 80, turn: 1))
    }
}
