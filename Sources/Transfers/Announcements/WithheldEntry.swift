/// That a placement is not made public because publication endangers the person; it counts in the aggregates.
public struct WithheldEntry: Hashable, Sendable {
    /// Who decided it: the PPK.
    public let decidedBy: PersonID
    /// Why, for those who may know; it never reaches the public.
    public let reason: String

    /// A placement withheld.
    ///
    /// - Throws: ``AnnouncementFault/withheldWithoutReason``.
    public init(decidedBy: PersonID, reason: String) throws(AnnouncementFault) {
        guard !reason.isBlank else { throw .withheldWithoutReason }
        self.decidedBy = decidedBy
        self.reason = reason
    }
}
