/// What a part of all plans has in common, when they are gone through part by part.
struct Confinement: Sendable {
    /// People who stay where they are.
    var staying: Set<Int> = []
    /// People who may be moved to one place only.
    var within: [Int: Int] = [:]
    /// People who have to move.
    var moving: Set<Int> = []

    /// Whether a pair is among those plans.
    func allows(_ person: Int, at place: Int?) -> Bool {
        guard !staying.contains(person) else { return false }
        guard let wanted = within[person] else { return true }
        return wanted == place
    }
}
