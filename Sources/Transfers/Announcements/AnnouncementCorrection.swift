/// Why an entry no longer holds.
public struct AnnouncementCorrection: Hashable, Sendable {
    /// What made the correction necessary; an objection is not named, since its content is nobody else's business.
    public enum Cause: String, Sendable, CaseIterable {
        /// A slip of the pen (ralat).
        case slip = "RALAT"
        /// The decree was changed by another.
        case changed = "PERUBAHAN"
        /// The decree was revoked for this person.
        case revoked = "PENCABUTAN"
    }

    /// What made it necessary.
    public let cause: Cause
    /// The day of the correction.
    public let date: CivilDate
    /// The number of the decree or letter it refers to.
    public let reference: String

    /// A correction.
    ///
    /// - Throws: ``AnnouncementFault/textMissing`` or ``AnnouncementFault/textRevealing``.
    public init(_ cause: Cause, on date: CivilDate, reference: String) throws(AnnouncementFault) {
        try PublicText.check([reference])
        self.cause = cause
        self.date = date
        self.reference = reference
    }
}
