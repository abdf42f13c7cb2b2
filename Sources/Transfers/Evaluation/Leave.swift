/// Whether a person is away on a leave other than the unpaid one: sick, maternity, long or hajj.
///
/// It never costs a score.
public enum Leave: Hashable, Sendable {
    /// Not on leave.
    case atWork
    /// On leave up to and including a day.
    case until(CivilDate)
    /// On leave with no known end.
    case openEnded
}
