/// The decree, or the order of an urgent assignment, that an announcement makes public.
public struct PublishedDecree: Hashable, Sendable {
    /// The decree.
    public let decree: Decree
    /// The law it rests on; of an order also the status or the instruction.
    public let legalBasis: [String]
    /// Which of the two it is.
    public let instrument: AnnouncedInstrument

    /// A decree.
    ///
    /// - Throws: ``AnnouncementFault/textMissing`` or ``AnnouncementFault/textRevealing``.
    public init(
        _ decree: Decree,
        legalBasis: [String],
        as instrument: AnnouncedInstrument = .decree
    ) throws(AnnouncementFault) {
        guard !legalBasis.isEmpty else { throw .textMissing }
        try PublicText.check([decree.letter.number] + legalBasis)
        self.decree = decree
        self.legalBasis = legalBasis
        self.instrument = instrument
    }

    /// Its date.
    public var date: CivilDate { decree.letter.date }

    func write(to json: inout JSONWriter) {
        json.field("number", decree.letter.number)
        json.field("date", date.description)
        if instrument == .decree { json.field("is_correction", decree.isCorrection) }
        json.array("legal_basis") { json in legalBasis.forEach { json.element($0) } }
    }
}
