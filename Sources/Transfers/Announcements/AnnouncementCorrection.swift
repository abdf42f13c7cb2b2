/// Why an entry no longer holds, or what is added to one that does.
public struct AnnouncementCorrection: Hashable, Sendable {
    /// What made the correction necessary; an objection is not named, since its content is nobody else's business.
    public enum Cause: String, Sendable, CaseIterable {
        /// A slip of the pen (ralat).
        case slip = "RALAT"
        /// The decree was changed by another.
        case changed = "PERUBAHAN"
        /// The decree was revoked for this person.
        case revoked = "PENCABUTAN"
        /// The PPK ratified the urgent assignment.
        case ratified = "PENGESAHAN"
        /// The urgent assignment goes on longer.
        case extended = "PERPANJANGAN"
        /// The urgent assignment ended before its last day; what comes after it is not told.
        case ended = "DIAKHIRI"
        /// The urgent assignment was not ratified in time.
        case lapsed = "GUGUR"
        /// The urgent assignment is over.
        case completed = "SELESAI"
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

extension AnnouncementCorrection.Cause {
    /// Whether it is added to an entry that goes on to hold; any other strikes one out.
    public var isAddition: Bool { self == .ratified || self == .completed }

    /// Whether another entry takes the place of the one that is struck out.
    public var bringsEntry: Bool { self == .slip || self == .changed || self == .extended }

    /// Whether it can befall what an announcement is about.
    func befalls(_ instrument: AnnouncedInstrument) -> Bool {
        switch self {
        case .slip, .changed, .revoked: true
        case .ratified, .extended, .ended, .lapsed, .completed: instrument == .order
        }
    }
}
