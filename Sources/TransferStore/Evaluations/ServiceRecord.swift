internal import Transfers

/// A person's time in the posts and units that count for some targets.
///
/// The post held now counts whether or not the history lists it; a past post without an end ended when the present one
/// began.
struct ServiceRecord {
    private let held: HeldPost
    private let asOf: CivilDate
    private let places: ServicePlaces

    /// Time in posts of each field that is asked for.
    private var relevant: [FieldCode: ServiceTime] = [:]
    /// Time as pengawas or in an equal functional post.
    private(set) var supervisory = ServiceTime()
    private var presentHardship = ServiceTime()
    private var hardshipEndedOn: CivilDate?

    init(_ held: HeldPost, asOf: CivilDate, places: ServicePlaces) {
        self.held = held
        self.asOf = asOf
        self.places = places
        add(post: held.code.text, unit: held.unit.text, from: held.since, through: nil)
    }

    /// Adds a definitive post of the person's history.
    mutating func add(post: String, unit: String, from start: CivilDate, through last: CivilDate?) {
        let isPresent = post == held.code.text && unit == held.unit.text
        let end = last ?? (isPresent ? nil : held.since.adding(days: -1))
        if let field = places.fields[post] {
            relevant[field, default: ServiceTime()].add(from: start, through: end, asOf: asOf)
        }
        if places.supervisory.contains(post) { supervisory.add(from: start, through: end, asOf: asOf) }
        guard places.hardship.contains(unit) else { return }
        if unit == held.unit.text {
            presentHardship.add(from: start, through: end, asOf: asOf)
        } else if let end, end < asOf {
            hardshipEndedOn = max(hardshipEndedOn ?? end, end)
        }
    }

    /// Months in posts of each field.
    var relevantMonths: [FieldCode: Int] { relevant.mapValues(\.months) }

    /// Service in remote units.
    var hardship: HardshipService {
        HardshipService(months: presentHardship.months, endedOn: hardshipEndedOn)
    }
}
