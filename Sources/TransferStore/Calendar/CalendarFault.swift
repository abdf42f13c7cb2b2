public import Transfers

/// Why the calendar or a moratorium is not changed.
public enum CalendarFault: GroundedFault {
    /// The day is a holiday there already.
    case holidayTaken(CivilDate)
    /// The day is no holiday there.
    case noHoliday(CivilDate)
    /// A name, or the decree it rests on, is missing or too long.
    case basisMissing
    /// There is a moratorium of this identifier.
    case moratoriumTaken(String)
    /// There is no moratorium of this identifier.
    case unknownMoratorium(String)
    /// It ends before it begins, or after the day it was to end on.
    case impossibleEnd
    /// An identifier that cannot be kept.
    case impossibleIdentifier
    /// There is no such year.
    case impossibleYear

    /// The code, `CAL01` to `CAL08`.
    public var code: String {
        switch self {
        case .holidayTaken: "CAL01"
        case .noHoliday: "CAL02"
        case .basisMissing: "CAL03"
        case .moratoriumTaken: "CAL04"
        case .unknownMoratorium: "CAL05"
        case .impossibleEnd: "CAL06"
        case .impossibleIdentifier: "CAL07"
        case .impossibleYear: "CAL08"
        }
    }

    /// The law and article, or the practice; nil for a slip.
    public var basis: String? {
        switch self {
        case .basisMissing: "rancangan: hari libur dan moratorium menyebut dasarnya"
        case .impossibleEnd: "rancangan: moratorium hanya dipersingkat"
        case .holidayTaken, .noHoliday, .moratoriumTaken, .unknownMoratorium, .impossibleIdentifier, .impossibleYear:
            nil
        }
    }

    /// What is wrong and what helps.
    public func told(in language: Language) -> String {
        switch (self, language) {
        case (.holidayTaken(let day), .indonesian):
            "\(day.text(in: language)) sudah tercatat sebagai hari libur di wilayah itu; hapus dahulu bila salah."
        case (.holidayTaken(let day), .english):
            "\(day.text(in: language)) is a holiday there already; remove it first if it is wrong."
        case (.noHoliday(let day), .indonesian):
            "\(day.text(in: language)) bukan hari libur di wilayah itu; lihat holiday list."
        case (.noHoliday(let day), .english): "\(day.text(in: language)) is no holiday there; look at holiday list."
        case (.basisMissing, .indonesian):
            "Nama atau dasar keputusannya tidak ada; sebutkan, masing-masing paling panjang 300 huruf."
        case (.basisMissing, .english):
            "The name or the decree it rests on is missing; give both, of at most 300 letters each."
        case (.moratoriumTaken(let id), .indonesian): "Moratorium \(id) sudah ada; pakai tanda lain."
        case (.moratoriumTaken(let id), .english): "There is a moratorium \(id) already; use another identifier."
        case (.unknownMoratorium(let id), .indonesian): "Moratorium \(id) tidak ada; lihat moratorium list."
        case (.unknownMoratorium(let id), .english): "There is no moratorium \(id); look at moratorium list."
        case (.impossibleEnd, .indonesian):
            "Hari terakhir tidak cocok; pilih antara hari pertama dan hari terakhir yang sudah tercatat."
        case (.impossibleEnd, .english):
            "The last day does not fit; choose one between the first day and the last day on record."
        case (.impossibleIdentifier, .indonesian): "Tanda hanya huruf, angka dan . _ : / -, paling panjang 64."
        case (.impossibleIdentifier, .english): "An identifier is of letters, digits and . _ : / -, at most 64."
        case (.impossibleYear, .indonesian): "Tahun harus 1 sampai 9999."
        case (.impossibleYear, .english): "The year is 1 to 9999."
        }
    }
}
