import Postgres
import TestSupport
import Testing
import TransferStore
import Transfers

@Suite("The calendar that operators keep")
struct HolidayStoreTests {
    private let session: Session
    private let holidays: Holidays
    private let moratoria: Moratoria

    init() throws {
        session = try SeededProvince.session()
        holidays = Holidays(session)
        moratoria = Moratoria(session)
    }

    private let leave = Holiday(
        day: .day(2025, 12, 24),
        name: "Cuti bersama Natal",
        kind: .collectiveLeave,
        basis: "SKB 3 Menteri 1017/2024"
    )

    @Test("collective leave is added with its decree, counts at once, and is written down with who added it")
    func adding() throws {
        try session.rolledBack {
            let before = try holidays.calendar()
            #expect(before.isWorkingDay(leave.day))
            try holidays.add(leave, by: "rina", reason: "pengumuman susulan")
            #expect(try !holidays.calendar().isWorkingDay(leave.day))
            #expect(try holidays.list(of: 2025).contains(leave))
            let actor: String = try session.value(
                "select actor from jobs.action where subject = 'holiday 2025-12-24' and verb = 'add'"
            )
            #expect(actor == "rina")
            #expect(throws: CalendarFault.holidayTaken(leave.day)) { try holidays.add(leave, by: "rina") }
        }
    }

    @Test("a regional holiday holds in its region only, and may fall on a national one")
    func regional() throws {
        try session.rolledBack {
            var fair = leave
            fair.kind = .publicHoliday
            fair.region = "Kabupaten Laut Seribu"
            try holidays.add(fair, by: "rina")
            #expect(try holidays.calendar().isWorkingDay(leave.day))
            #expect(try !holidays.calendar(district: "Kabupaten Laut Seribu").isWorkingDay(leave.day))
            try holidays.add(leave, by: "rina")
        }
    }

    @Test("no holiday without the decree it rests on, and none is removed without a reason")
    func faults() throws {
        try session.rolledBack {
            var bare = leave
            bare.basis = " "
            #expect(throws: CalendarFault.basisMissing) { try holidays.add(bare, by: "rina") }
            #expect(throws: CalendarFault.noHoliday(leave.day)) {
                try holidays.remove(leave.day, by: "rina", reason: "x")
            }
            try holidays.add(leave, by: "rina")
            #expect(throws: NeedRefusal.reasonMissing) { try holidays.remove(leave.day, by: "rina", reason: "") }
            #expect(try holidays.remove(leave.day, by: "rina", reason: "batal") == leave)
            #expect(try holidays.calendar().isWorkingDay(leave.day))
        }
    }

    private let election = StoredMoratorium(
        id: "PILKADA-2030",
        jurisdiction: "Provinsi Binawidya",
        basis: "UU 10/2016 Ps 71(2)",
        startsOn: .day(2030, 3, 22),
        endsOn: .day(2030, 12, 31)
    )

    @Test("a moratorium is entered once, and may end earlier but never later")
    func ending() throws {
        try session.rolledBack {
            try moratoria.add(election, by: "rina")
            #expect(try moratoria.list(on: .today).contains(election))
            #expect(throws: CalendarFault.moratoriumTaken("PILKADA-2030")) { try moratoria.add(election, by: "rina") }
            for day in [CivilDate.day(2031, 1, 1), .day(2030, 3, 21)] {
                #expect(throws: CalendarFault.impossibleEnd) {
                    try moratoria.end(election.id, on: day, by: "rina", reason: "x")
                }
            }
            let ended = try moratoria.end(election.id, on: .day(2030, 10, 1), by: "rina", reason: "pelantikan")
            #expect(ended.endsOn == .day(2030, 10, 1))
            #expect(try !moratoria.list(on: .day(2030, 10, 2)).contains(ended))
            #expect(throws: CalendarFault.unknownMoratorium("X")) {
                try moratoria.end("X", on: .today, by: "rina", reason: "x")
            }
        }
    }

    @Test("a moratorium that ends before it begins, or has no identifier that can be kept, is refused")
    func impossible() throws {
        var reversed = election
        reversed.endsOn = .day(2030, 1, 1)
        #expect(throws: CalendarFault.impossibleEnd) { try moratoria.add(reversed, by: "rina") }
        var unnamed = election
        unnamed.id = "a b"
        #expect(throws: CalendarFault.impossibleIdentifier) { try moratoria.add(unnamed, by: "rina") }
    }
}
