/// The decree that an announcement makes public.
public struct PublishedDecree: Hashable, Sendable {
    /// The decree.
    public let decree: Decree
    /// The law it rests on.
    public let legalBasis: [String]

    /// A decree.
    ///
    /// - Throws: ``AnnouncementFault/textMissing`` or ``AnnouncementFault/textRevealing``.
    public init(_ decree: Decree, legalBasis: [String]) throws(AnnouncementFault) {
        guard !legalBasis.isEmpty else { throw .textMissing }
        try PublicText.check([decree.letter.number] + legalBasis)
        self.decree = decree
        self.legalBasis = legalBasis
    }

    /// Its date.
    public var date: CivilDate { decree.letter.date }

    func write(to json: inout JSONWriter) {
        json.field("number", decree.letter.number)
        json.field("date", date.description)
        json.field("is_correction", decree.isCorrection)
        json.array("legal_basis") { json in legalBasis.forEach { json.element($0) } }
    }
}
