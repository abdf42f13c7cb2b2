internal import Postgres
internal import Transfers

/// Something that was done to a holiday, by which it is told how the calendar was before.
struct HolidayChange {
    /// What was done.
    enum Action: String {
        case added = "INSERT"
        case edited = "UPDATE"
        case removed = "DELETE"
    }

    let key: HolidayKey
    let action: Action
    /// What it was called before; nil where that did not change.
    let name: String?
    let kind: Holiday.Kind?
    let basis: String?

    init(_ row: Row) throws {
        let kind: String? = try row.decode(at: 3)
        key = HolidayKey(day: try row.decode(at: 0), region: try row.decode(at: 1))
        name = try row.decode(at: 2)
        self.kind = try kind.map { try StoredJSON.word(Holiday.Kind.self, $0) }
        basis = try row.decode(at: 4)
        action = try StoredJSON.word(Action.self, try row.decode(at: 5))
    }

    init(key: HolidayKey, action: Action, name: String? = nil, kind: Holiday.Kind? = nil, basis: String? = nil) {
        self.key = key
        self.action = action
        self.name = name
        self.kind = kind
        self.basis = basis
    }

    /// Takes the change back.
    func undo(in calendar: inout [HolidayKey: Holiday]) {
        switch action {
        case .added: calendar[key] = nil
        case .edited:
            guard var holiday = calendar[key] else { return }
            holiday.name = name ?? holiday.name
            holiday.kind = kind ?? holiday.kind
            holiday.basis = basis ?? holiday.basis
            calendar[key] = holiday
        case .removed:
            guard let name, let kind else { return }
            calendar[key] = Holiday(day: key.day, name: name, kind: kind, region: key.region, basis: basis)
        }
    }
}
