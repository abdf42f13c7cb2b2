/// A unit of the organisation (unor).
struct Unit: Sendable {
    let id: String
    let name: String
    let parent: String
    /// SIASN code of its head's echelon.
    let echelon: Int
    /// The position of its office in ``Sector/all``; nil for the province itself.
    var sector: Int?
    var regency = Regency.capital
    var island = ""
    /// 0 none, 3 hardest to reach.
    var hardship = 0
}
