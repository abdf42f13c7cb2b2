internal import Transfers

/// A public holiday or a day of collective leave.
///
/// The dates are demonstration data: an agency imports those of the
/// joint decree of the three ministers in force.
struct Holiday: Sendable {
    let day: CivilDate
    let name: String
    /// LIBUR or CUTI_BERSAMA.
    let kind: String

    private init(_ month: Int, _ day: Int, _ year: Int, _ name: String, leave: Bool = false) {
        self.day = CivilDate(year, month, day)
        self.name = leave ? "Cuti bersama \(name)" : name
        kind = leave ? "CUTI_BERSAMA" : "LIBUR"
    }

    static let all: [Holiday] = [
        Holiday(1, 1, 2025, "Tahun Baru Masehi"),
        Holiday(1, 27, 2025, "Isra Mikraj"),
        Holiday(1, 28, 2025, "Imlek", leave: true),
        Holiday(1, 29, 2025, "Tahun Baru Imlek"),
        Holiday(3, 28, 2025, "Nyepi", leave: true),
        Holiday(3, 29, 2025, "Hari Suci Nyepi"),
        Holiday(3, 31, 2025, "Idulfitri"),
        Holiday(4, 1, 2025, "Idulfitri"),
        Holiday(4, 2, 2025, "Idulfitri", leave: true),
        Holiday(4, 3, 2025, "Idulfitri", leave: true),
        Holiday(4, 4, 2025, "Idulfitri", leave: true),
        Holiday(4, 7, 2025, "Idulfitri", leave: true),
        Holiday(4, 18, 2025, "Wafat Yesus Kristus"),
        Holiday(4, 20, 2025, "Kebangkitan Yesus Kristus"),
        Holiday(5, 1, 2025, "Hari Buruh"),
        Holiday(5, 12, 2025, "Waisak"),
        Holiday(5, 13, 2025, "Waisak", leave: true),
        Holiday(5, 29, 2025, "Kenaikan Yesus Kristus"),
        Holiday(5, 30, 2025, "Kenaikan Yesus Kristus", leave: true),
        Holiday(6, 1, 2025, "Hari Lahir Pancasila"),
        Holiday(6, 6, 2025, "Iduladha"),
        Holiday(6, 9, 2025, "Iduladha", leave: true),
        Holiday(6, 27, 2025, "Tahun Baru Islam"),
        Holiday(8, 17, 2025, "Proklamasi Kemerdekaan"),
        Holiday(8, 18, 2025, "Proklamasi Kemerdekaan", leave: true),
        Holiday(9, 5, 2025, "Maulid Nabi Muhammad"),
        Holiday(12, 25, 2025, "Kelahiran Yesus Kristus"),
        Holiday(12, 26, 2025, "Kelahiran Yesus Kristus", leave: true),
        Holiday(1, 1, 2026, "Tahun Baru Masehi"),
        Holiday(1, 16, 2026, "Isra Mikraj"),
        Holiday(2, 16, 2026, "Imlek", leave: true),
        Holiday(2, 17, 2026, "Tahun Baru Imlek"),
        Holiday(3, 18, 2026, "Nyepi", leave: true),
        Holiday(3, 19, 2026, "Hari Suci Nyepi"),
        Holiday(3, 20, 2026, "Idulfitri", leave: true),
        Holiday(3, 21, 2026, "Idulfitri"),
        Holiday(3, 22, 2026, "Idulfitri"),
        Holiday(3, 23, 2026, "Idulfitri", leave: true),
        Holiday(3, 24, 2026, "Idulfitri", leave: true),
        Holiday(4, 3, 2026, "Wafat Yesus Kristus"),
        Holiday(4, 5, 2026, "Kebangkitan Yesus Kristus"),
        Holiday(5, 1, 2026, "Hari Buruh"),
        Holiday(5, 14, 2026, "Kenaikan Yesus Kristus"),
        Holiday(5, 15, 2026, "Kenaikan Yesus Kristus", leave: true),
        Holiday(5, 27, 2026, "Iduladha"),
        Holiday(5, 28, 2026, "Iduladha", leave: true),
        Holiday(5, 31, 2026, "Waisak"),
        Holiday(6, 1, 2026, "Hari Lahir Pancasila"),
        Holiday(6, 16, 2026, "Tahun Baru Islam"),
        Holiday(8, 17, 2026, "Proklamasi Kemerdekaan"),
        Holiday(8, 25, 2026, "Maulid Nabi Muhammad"),
        Holiday(12, 24, 2026, "Kelahiran Yesus Kristus", leave: true),
        Holiday(12, 25, 2026, "Kelahiran Yesus Kristus"),
    ]
}
