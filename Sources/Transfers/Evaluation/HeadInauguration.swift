/// That a head of region was inaugurated, before and after which officials are not replaced for a time (UU 10/2016 article
/// 162(3)).
public struct HeadInauguration: Hashable, Sendable {
    /// The agency of the region; nil for all agencies.
    public var agency: AgencyCode?
    /// The day.
    public var day: CivilDate

    /// An inauguration.
    public init(of agency: AgencyCode? = nil, on day: CivilDate) {
        self.agency = agency
        self.day = day
    }
}
