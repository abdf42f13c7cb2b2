import FoundationEssentials
import Postgres
import TestSupport
import Testing
import TransferStore
import Transfers

/// The vectors of the domain reference, 3.5.
@Suite("mutasictl calendar, holiday and moratorium")
struct CalendarCommandTests {
    private let control: Control

    init() throws {
        control = try Control()
        try Rules(try control.database.session()).publishStandardIfEmpty()
        for (day, name) in [
            ("2025-12-25", "Natal"), ("2026-01-01", "Tahun Baru"), ("2026-01-16", "Isra Mikraj"),
        ] {
            let run = try control("holiday", "add", day, "--name", name, "--basis", "SKB 3 Menteri")
            try #require(run.status == 0, "\(run.talk)")
        }
        let leave = try control(
            "holiday",
            "add",
            "2025-12-26",
            "--name",
            "Cuti bersama Natal",
            "--kind",
            "cuti-bersama",
            "--basis",
            "SKB 3 Menteri"
        )
        try #require(leave.status == 0, "\(leave.talk)")
    }

    private struct Counted: Decodable {
        let last_day: String
        let counting: [Day]

        struct Day: Decodable {
            let date: String
            let day: Int?
            let holiday: String?
        }
    }

    @Test("whoever counts in a year without any holiday on record is warned")
    func unknownYears() throws {
        #expect(try !control("calendar", "count", "2025-12-20", "2026-01-20").talk.contains("mutasictl holiday add"))
        let count = try control("calendar", "count", "2026-12-20", "2028-01-20")
        #expect(count.status == 0)
        #expect(count.talk.contains("2027, 2028"))
        #expect(try control("calendar", "show", "2035").talk.contains("2035"))
        #expect(try control("calendar", "deadline", "objection-filing", "--from", "2034-12-20").talk.contains("2034"))
    }

    @Test(
        "deadlines end where the reference says, and every day can be counted along",
        arguments: [
            ("objection-filing", "2025-12-15", "2026-01-07", 14), ("OBJECTION_ANSWER", "2026-01-07", "2026-02-06", 21),
        ]
    )
    func deadline(name: String, from: String, last: String, days: Int) throws {
        let run = try control("calendar", "deadline", name, "--from", from, "--output", "json")
        #expect(run.status == 0, "\(run.talk)")
        let counted = try JSONDecoder().decode(Counted.self, from: Data(run.output.utf8))
        #expect(counted.last_day == last)
        #expect(counted.counting.first?.day == 0 && counted.counting.last?.day == days)
        let text = try control("calendar", "deadline", name, "--from", from).output
        #expect(text.contains("23.59 WIB") && text.contains("PP 79/2021"))
    }

    @Test("between two days the holidays are told by name")
    func count() throws {
        let text = try control("calendar", "count", "2025-12-24", "2025-12-29").output
        #expect(text.contains("Cuti bersama Natal") && text.contains("hari ke-1"))
        #expect(try control("calendar", "count", "2025-12-29", "2025-12-24").status == 64)
        let months = try control("calendar", "show", "2025", "--output", "csv").output
        #expect(months.contains("2025-12,21,25 Natal; 26 Cuti bersama Natal"))
        #expect(try control("calendar", "show", "10000").talk.contains("[CAL08]"))
    }

    @Test("a holiday is listed with its kind and decree, and removed with a reason")
    func holidays() throws {
        #expect(
            try control("holiday", "list", "2025", "--output", "csv").output.contains(
                "2025-12-26,Cuti bersama Natal,CUTI_BERSAMA"
            )
        )
        #expect(try control("holiday", "add", "2025-12-25", "--name", "x", "--basis", "y").talk.contains("[CAL01]"))
        #expect(try control("holiday", "remove", "2025-12-24", "--reason", "x").talk.contains("[CAL02]"))
        #expect(try control("holiday", "remove", "2025-12-26", "--reason", "dicabut", "--dry-run").status == 0)
        #expect(try control("holiday", "list", "2025", "--output", "csv").output.contains("2025-12-26"))
        #expect(try control("holiday", "remove", "2025-12-26", "--reason", "dicabut").status == 0)
        #expect(try control("action", "list", "--subject", "holiday 2025-12-26").output.contains("dicabut"))
    }

    @Test("the years on record are listed with their working days, and a calendar is told as it was known on a day")
    func years() throws {
        let years = try control("calendar", "list", "--output", "csv").output
        #expect(years.contains("2025,259,1,1,SKB 3 Menteri"))
        #expect(years.contains("2026,259,2,0,SKB 3 Menteri"))
        let today = "\(try CivilClock(try control.database.session()).today())"
        #expect(try control("clock", "advance", "2d", "--reason", "uji").status == 0)
        #expect(try control("holiday", "remove", "2025-12-26", "--reason", "dicabut").status == 0)
        #expect(try control("holiday", "add", "2025-12-24", "--name", "Libur daerah", "--basis", "SK").status == 0)
        let then = try control("holiday", "list", "2025", "--as-of", today, "--output", "csv").output
        #expect(then.contains("2025-12-26,Cuti bersama Natal,CUTI_BERSAMA") && !then.contains("2025-12-24"))
        #expect(try control("holiday", "show", "2025-12-26", "--as-of", today).status == 0)
        #expect(try control("holiday", "show", "2025-12-26").talk.contains("[CAL02]"))
        #expect(try control("calendar", "list", "--as-of", today, "--output", "csv").output == years)
        let months = ["calendar", "show", "2025", "--output", "csv"]
        #expect(try control.run(months + ["--as-of", today]).output.contains("25 Natal; 26 Cuti bersama Natal"))
        #expect(try control.run(months).output.contains("24 Libur daerah; 25 Natal"))
        #expect(try control("calendar", "list", "--as-of", "2000-01-01").talk.contains("Tidak ada hari libur"))
    }

    @Test("a moratorium is entered and ended early")
    func moratorium() throws {
        let add = try control(
            "moratorium",
            "add",
            "PILKADA-2099",
            "--jurisdiction",
            "Binawidya",
            "--basis",
            "UU 10/2016 Ps 71(2)",
            "--from",
            "2099-03-22",
            "--until",
            "2099-12-31",
            "--post-kinds",
            "1",
            "3"
        )
        #expect(add.status == 0, "\(add.talk)")
        #expect(try control("moratorium", "list").output.contains("PILKADA-2099"))
        #expect(try control("moratorium", "end", "PILKADA-2099", "--reason", "x").talk.contains("[CAL06]"))
        #expect(try control("moratorium", "end", "PILKADA-2099", "--on", "2099-10-01", "--reason", "x").status == 0)
        #expect(try control("moratorium", "end", "X", "--reason", "x").talk.contains("[CAL05]"))
    }
}
