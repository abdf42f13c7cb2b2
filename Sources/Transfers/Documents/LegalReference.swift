/// A law that decrees cite behind Mengingat, with the time in which it is in force.
///
/// Old decrees cite old laws: a paper that is set again cites those of its own day.
public struct LegalReference: Hashable, Sendable {
    /// Its code, such as `UU-20-2023`.
    public var code: String
    /// Its rank: what is cited first has the smallest.
    public var place: Int
    /// How it is cited, with its number, year and title, and no stop at the end.
    public var citation: String
    /// The first day on which it is cited.
    public var validFrom: CivilDate
    /// The last day; nil while it is in force.
    public var validTo: CivilDate?
    /// Whether only transfers between agencies cite it.
    public var isForOtherAgencies: Bool

    /// A law.
    public init(
        _ code: String,
        place: Int,
        citation: String,
        from validFrom: CivilDate,
        to validTo: CivilDate? = nil,
        isForOtherAgencies: Bool = false
    ) {
        self.code = code
        self.place = place
        self.citation = citation
        self.validFrom = validFrom
        self.validTo = validTo
        self.isForOtherAgencies = isForOtherAgencies
    }

    /// Whether it is in force on a day.
    public func isInForce(on day: CivilDate) -> Bool {
        validFrom <= day && validTo.map { day <= $0 } ?? true
    }

    /// Whether a decree of a day cites it.
    public func isCited(on day: CivilDate, for kind: TransferKind) -> Bool {
        isInForce(on: day) && (kind.isBetweenAgencies || !isForOtherAgencies)
    }

    /// What stands against putting it on record.
    ///
    /// - Throws: ``LawFault``.
    public func check() throws(LawFault) {
        guard Self.isCode(code) else { throw .impossibleCode }
        guard !citation.isBlank else { throw .citationMissing }
        guard citation.count <= 1_000,
            !citation.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
        else { throw .citationImpossible }
        guard let last = citation.last, !".;, ".contains(last) else { throw .citationEndsWithStop }
        guard (1...999).contains(place) else { throw .impossiblePlace(place) }
        if let validTo, validTo < validFrom { throw .endsBeforeStart }
    }

    private static func isCode(_ code: String) -> Bool {
        let isPlain = code.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"),
                UInt8(ascii: "."), UInt8(ascii: "/"):
                true
            default: false
            }
        }
        return isPlain && (1...64).contains(code.utf8.count) && !"-./".contains(code.first ?? "-")
    }
}
