public import Transfers

/// An inauguration of a head of region as it is on record.
public struct StoredHeadInauguration: Sendable {
    /// The agency of the region; nil for all agencies.
    public let jurisdiction: AgencyCode?
    /// The day.
    public let inauguratedOn: CivilDate
    /// The decree of the appointment.
    public let letter: Letter
    /// Who entered it, with titles.
    public let enteredBy: String
    /// When.
    public let enteredAt: Instant
}
