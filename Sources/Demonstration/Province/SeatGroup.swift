internal import Transfers

/// The seats of one post in one unit, and the people who sit there: those from `first` on, `members` of them.
struct SeatGroup: Sendable {
    let unit: Int
    let post: Int
    var members: Int
    var first = 0
    /// The need of the establishment (K); nil: drawn around the number of members.
    var need: Int?
    /// The person of the worked example who has the first seat.
    var cast: CastMember?
    /// All other members were inaugurated on this day, and all are PNS on active duty.
    var inauguration: CivilDate?
    /// Whether all members are PNS on active duty without a discipline case.
    var isSteady = false
}
