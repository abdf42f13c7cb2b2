/// A place of an exchange: held by participants, vacant, or both where several people hold the same post of a unit.
public struct ExchangePlace: Hashable, Sendable {
    /// The post and the unit.
    public var code: PlaceCode
    /// How many of its seats are vacant and may be filled.
    public var vacancies: Int
    /// Whether a participant may leave it with nobody to follow; false where the unit would fall below its minimum (E35).
    public var mayStayOpen: Bool
    /// Everybody whom it accepts, the first before all others.
    ///
    /// They are those whom no gate bars, by score and by the tie-break of a ranking. Who holds it need not be here, unless
    /// several participants do.
    public var ranking: [PersonID]

    /// A place.
    public init(_ code: PlaceCode, vacancies: Int = 0, mayStayOpen: Bool = true, ranking: [PersonID]) {
        self.code = code
        self.vacancies = vacancies
        self.mayStayOpen = mayStayOpen
        self.ranking = ranking
    }
}
