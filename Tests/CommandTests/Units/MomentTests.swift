import Testing
import Transfers

@testable import mutasictl

@Suite("Moments on the command line")
struct MomentTests {
    @Test(
        "a day, a time and a zone are read; the reader's clock is western Indonesia's where none is set",
        arguments: [
            ("2026-03-02Z", nil), ("2026-03-02 09:00Z", "2026-03-02 09:00 UTC"),
            ("2026-03-02T09:00:30Z", "2026-03-02 09:00 UTC"), ("2026-03-02 09:00 WIB", "2026-03-02 02:00 UTC"),
            ("2026-03-02 09:00 WITA", "2026-03-02 01:00 UTC"), ("2026-03-02T09:00 WIT", "2026-03-02 00:00 UTC"),
            ("2026-03-02 09:00 UTC", "2026-03-02 09:00 UTC"), ("2026-03-02 09:00 CET", nil), ("2026-03-02 9:00", nil),
            ("2026-03-02 24:00", nil), ("2026-03-02 09:60", nil), ("2026-03-02 09", nil), ("2026-02-30", nil),
            ("2026-03-02T", nil), ("2026-03-02x09:00", nil), ("besok", nil), ("", nil),
        ]
    )
    func moments(_ text: String, _ shown: String?) {
        let moment = try? Validation.moment(text)
        #expect(moment.map { ReaderZone.utc.text($0) } == shown)
    }

    @Test("without a time it is the day's beginning by the reader's clock")
    func midnight() throws {
        let zone = Reader.current.zone
        #expect(try zone.text(Validation.moment("2026-03-02")) == "2026-03-02 00:00 \(zone.name)")
    }
}
