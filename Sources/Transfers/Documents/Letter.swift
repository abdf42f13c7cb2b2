/// A letter or decree that something rests on, by its number and date.
public struct Letter: Hashable, Sendable {
    /// Its number.
    public var number: String
    /// Its date.
    public var date: CivilDate

    /// A letter.
    public init(number: String, date: CivilDate) {
        self.number = number
        self.date = date
    }

    /// Whether it can be referred to on a day: it has a number and is not dated after it.
    public func isCitable(on today: CivilDate) -> Bool {
        !number.isBlank && date <= today
    }
}
