/// The decree that an announcement makes public.
public struct PublishedDecree: Hashable, Sendable {
    /// Its number.
    public let number: String
    /// Its date.
    public let date: CivilDate
    /// The law it rests on.
    public let legalBasis: [String]
    /// Whether it corrects an earlier decree, and so may be dated after the TMT.
    public let isCorrection: Bool

    /// A decree.
    ///
    /// - Throws: ``AnnouncementFault/textMissing`` or ``AnnouncementFault/textRevealing``.
    public init(
        number: String,
        date: CivilDate,
        legalBasis: [String],
        isCorrection: Bool = false
    ) throws(AnnouncementFault) {
        guard !legalBasis.isEmpty else { throw .textMissing }
        try PublicText.check([number] + legalBasis)
        self.number = number
        self.date = date
        self.legalBasis = legalBasis
        self.isCorrection = isCorrection
    }

    func write(to json: inout JSONWriter) {
        json.field("number", number)
        json.field("date", date.description)
        json.field("is_correction", isCorrection)
        json.array("legal_basis") { json in legalBasis.forEach { json.element($0) } }
    }
}
