/// An objection as it comes in.
public struct ObjectionFiling: Hashable, Sendable {
    /// The way it came.
    public enum Channel: Hashable, Sendable {
        /// Written by the employee in the portal.
        case portal
        /// On paper, entered by an operator; the scan's name must be there.
        case paper(scan: String)
    }

    /// Its number, given at once.
    public var number: String
    /// Who files it.
    public var filedBy: PersonID
    /// When.
    public var filedAt: Instant
    /// The way it came.
    public var channel: Channel
    /// What it says.
    public var grounds: String

    /// A filing.
    public init(number: String, by filedBy: PersonID, at filedAt: Instant, _ channel: Channel, grounds: String) {
        self.number = number
        self.filedBy = filedBy
        self.filedAt = filedAt
        self.channel = channel
        self.grounds = grounds
    }
}
