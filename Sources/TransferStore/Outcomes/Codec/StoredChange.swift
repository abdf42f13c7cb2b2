internal import Transfers

/// How far an indicator went, as JSON keeps it.
struct StoredChange: Codable {
    let before: StoredFraction
    let after: StoredFraction
    let points: StoredFraction
    let percent: StoredFraction?

    init(_ change: OutcomeChange) {
        before = StoredFraction(change.before)
        after = StoredFraction(change.after)
        points = StoredFraction(change.points)
        percent = change.percent.map { StoredFraction($0) }
    }

    var change: OutcomeChange {
        OutcomeChange(stored: before.fraction, after.fraction, points: points.fraction, percent: percent?.fraction)
    }
}
