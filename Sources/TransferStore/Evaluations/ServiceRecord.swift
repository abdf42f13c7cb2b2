internal import Transfers

/// A person's time in the posts and units that count for one target.
///
/// The post held now counts whether or not the history lists it; a past post without an end ended when the present one
/// began.
struct ServiceRecord {
    private let held: HeldPost
    private let asOf: CivilDate
    private let relevantPosts: Set<String>
    private let supervisoryPosts: Set<String>
    private let hardshipUnits: Set<String>

    /// Time in posts of the target's field.
    private(set) var relevant = ServiceTime()
    /// Time as pengawas or in an equal functional post.
    private(set) var supervisory = ServiceTime()
    private var presentHardship = ServiceTime()
    private var hardshipEndedOn: CivilDate?

    init(
        _ held: HeldPost,
        asOf: CivilDate,
        relevantPosts: Set<String>,
        supervisoryPosts: Set<String>,
        hardshipUnits: Set<String>
    ) {
        self.held = held
        self.asOf = asOf
        self.relevantPosts = relevantPosts
        self.supervisoryPosts = supervisoryPosts
        self.hardshipUnits = hardshipUnits
        add(post: held.code.text, unit: held.unit.text, from: held.since, through: nil)
    }

    /// Adds a definitive post of the person's history.
    mutating func add(post: String, unit: String, from start: CivilDate, through last: CivilDate?) {
        let isPresent = post == held.code.text && unit == held.unit.text
        let end = last ?? (isPresent ? nil : held.since.adding(days: -1))
        if relevantPosts.contains(post) { relevant.add(from: start, through: end, asOf: asOf) }
        if supervisoryPosts.contains(post) { supervisory.add(from: start, through: end, asOf: asOf) }
        guard hardshipUnits.contains(unit) else { return }
        if unit == held.unit.text {
            presentHardship.add(from: start, through: end, asOf: asOf)
        } else if let end, end < asOf {
            hardshipEndedOn = max(hardshipEndedOn ?? end, end)
        }
    }

    /// Service in remote units.
    var hardship: HardshipService {
        HardshipService(months: presentHardship.months, endedOn: hardshipEndedOn)
    }
}
