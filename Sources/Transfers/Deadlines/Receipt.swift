/// How a decision reached the person it is about.
public enum Receipt: Hashable, Sendable {
    /// The person confirmed in the portal that they read it.
    case readConfirmation(CivilDate)
    /// The person signed for it.
    case signedHandOver(CivilDate)
    /// A gateway reported delivery, which alone proves nothing.
    case delivered(CivilDate)

    /// The ways, by the names under which they are kept.
    public enum Kind: String, Sendable, CaseIterable {
        case read = "DIBACA"
        case handedOver = "DISERAHKAN"
        case delivered = "TERKIRIM"
    }

    /// A receipt of a kind.
    public init(_ kind: Kind, on day: CivilDate) {
        self =
            switch kind {
            case .read: .readConfirmation(day)
            case .handedOver: .signedHandOver(day)
            case .delivered: .delivered(day)
            }
    }

    /// The way.
    public var kind: Kind {
        switch self {
        case .readConfirmation: .read
        case .signedHandOver: .handedOver
        case .delivered: .delivered
        }
    }

    /// The day on which it happened.
    public var day: CivilDate {
        switch self {
        case .readConfirmation(let day), .signedHandOver(let day), .delivered(let day): day
        }
    }

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
