/// How a decision reached the person it is about.
public enum Receipt: Hashable, Sendable {
    /// The person confirmed in the portal that they read it.
    case readConfirmation(CivilDate)
    /// The person signed for it.
    case signedHandOver(CivilDate)
    /// A gateway reported delivery, which alone proves nothing.
    case delivered(CivilDate)

    /// The day of receipt, from which deadlines count: the first proof, or the end of the days after which a delivery
    /// counts as one.
    ///
    /// - Parameters:
    ///   - receipts: Everything that is known.
    ///   - calculator: The rules and the calendar.
    ///   - zone: The zone of the addressee's unit.
    /// - Returns: The day, or nil when nothing shows that the decision was received.
    /// - Throws: A ``DeadlineFault`` when the rules hold no length.
    public static func day(
        by receipts: [Receipt],
        _ calculator: DeadlineCalculator,
        zone: TimeZoneOfUnit
    ) throws(DeadlineFault) -> CivilDate? {
        var first: CivilDate?
        for receipt in receipts {
            let day =
                switch receipt {
                case .readConfirmation(let day), .signedHandOver(let day): day
                case .delivered(let day):
                    try calculator.deadline(.receiptByDelivery, from: day, zone: zone).lastDay
                }
            first = min(first ?? day, day)
        }
        return first
    }
}
