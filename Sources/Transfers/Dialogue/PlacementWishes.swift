/// What an employee asks of any transfer, besides where to: not before a day, and together with a spouse.
public struct PlacementWishes: Hashable, Sendable {
    /// The day before which the employee would not move.
    public var notBefore: CivilDate?
    /// Where the spouse is with whom the employee asked to be placed; nil when they did not ask.
    public var spouse: SpousePlace?

    /// Wishes.
    public init(notBefore: CivilDate? = nil, spouse: SpousePlace? = nil) {
        self.notBefore = notBefore
        self.spouse = spouse
    }

    /// The wishes that a transfer would not keep, for those who talk and decide: they score nothing and bar nothing.
    ///
    /// - Parameters:
    ///   - day: TMT.
    ///   - present: The district of the employee's unit.
    ///   - target: The district of the unit to which the employee would go.
    ///   - rules: The rules of the day.
    /// - Returns: The wishes, the day first.
    public func unmet(
        movingOn day: CivilDate,
        from present: DistrictCode?,
        to target: DistrictCode?,
        by rules: WishRules
    ) -> [UnmetWish] {
        var unmet: [UnmetWish] = []
        if let notBefore, notBefore.daysSince1970 - day.daysSince1970 > rules.notBefore.number {
            unmet.append(
                UnmetWish(.tooEarly, value: .date(day), limit: .date(notBefore), basis: rules.notBefore.basis)
            )
        }
        if let kind = spouse.flatMap({ Self.parting($0, from: present, to: target) }), rules.jointPlacement.number > 0 {
            unmet.append(UnmetWish(kind, basis: rules.jointPlacement.basis))
        }
        return unmet
    }

    private static func parting(
        _ spouse: SpousePlace,
        from present: DistrictCode?,
        to target: DistrictCode?
    ) -> UnmetWish.Kind? {
        guard let place = spouse.coming ?? spouse.present, let target else { return .placeUnknown }
        if place == target { return nil }
        return present != nil && present == spouse.present ? .parted : .apart
    }
}
