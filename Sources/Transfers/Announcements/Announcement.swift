/// What the public reads of a decree or of an order, under one address that never changes.
///
/// It only grows: a correction is a further record that strikes an earlier one out, and both stay to be read.
public struct Announcement: Hashable, Sendable {
    /// Its number, the end of its address.
    public let number: String
    /// The decree.
    public let decree: PublishedDecree
    /// The last day on which those concerned can object.
    public let objectionUntil: CivilDate
    /// The records, in the order of their numbers.
    public internal(set) var records: [AnnouncementRecord]
    /// Placements that are not made public.
    public let withheld: [WithheldEntry]
    /// Whether it was made public while the civil clock was shifted.
    public var isDemonstration = false

    /// An announcement as it is first published.
    ///
    /// - Parameters:
    ///   - number: Its number.
    ///   - decree: The decree.
    ///   - objectionUntil: The last day on which those concerned can object.
    ///   - entries: The lines, in the order of the decree's annex.
    ///   - withheld: Placements that are not made public.
    /// - Throws: An ``AnnouncementFault``.
    public init(
        number: String,
        decree: PublishedDecree,
        objectionUntil: CivilDate,
        entries: [AnnouncementEntry],
        withheld: [WithheldEntry] = []
    ) throws(AnnouncementFault) {
        try PublicText.check([number])
        guard !entries.isEmpty || !withheld.isEmpty else { throw .nothingToAnnounce }
        // Whoever is sent in an emergency may leave before the paper is there.
        let mayComeBefore = decree.decree.isCorrection || decree.instrument == .order
        guard mayComeBefore || entries.allSatisfy({ $0.effectiveOn >= decree.date }) else {
            throw .effectiveBeforeDecree
        }
        self.number = number
        self.decree = decree
        self.objectionUntil = objectionUntil
        self.withheld = withheld
        records = entries.enumerated().map { AnnouncementRecord(number: $0 + 1, content: .entry($1)) }
    }

    /// Strikes out a record and adds the one that corrects it.
    ///
    /// - Parameters:
    ///   - record: The number of the record that no longer holds.
    ///   - correction: Why.
    ///   - entry: The line that takes its place; nil only where the decree was revoked.
    /// - Returns: The number of the new record.
    /// - Throws: An ``AnnouncementFault``.
    @discardableResult
    public mutating func correct(
        _ record: Int,
        _ correction: AnnouncementCorrection,
        by entry: AnnouncementEntry?
    ) throws(AnnouncementFault) -> Int {
        guard let old = records.first(where: { $0.number == record })?.entry else { throw .noSuchRecord }
        guard strikingRecord(of: record) == nil else { throw .alreadyStruckOut }
        guard correction.cause.befalls(decree.instrument), !correction.cause.isAddition else { throw .causeElsewhere }
        guard (entry != nil) == correction.cause.bringsEntry else { throw .correctionWithoutEntry }
        guard entry != old else { throw .nothingCorrected }
        guard correction.date >= decree.date else { throw .effectiveBeforeDecree }
        let number = records.count + 1
        records.append(AnnouncementRecord(number: number, content: .correction(of: record, correction, entry)))
        return number
    }

    /// Adds to a record what there is to say of it besides; it goes on to hold where it does.
    ///
    /// - Parameters:
    ///   - record: The number of the record.
    ///   - addition: What is added.
    /// - Returns: The number of the new record.
    /// - Throws: An ``AnnouncementFault``.
    @discardableResult
    public mutating func add(to record: Int, _ addition: AnnouncementCorrection) throws(AnnouncementFault) -> Int {
        guard records.contains(where: { $0.number == record && $0.entry != nil }) else { throw .noSuchRecord }
        guard addition.cause.befalls(decree.instrument), addition.cause.isAddition else { throw .causeElsewhere }
        let isThere = records.contains { $0.addsTo == record && $0.correction?.cause == addition.cause }
        guard !isThere else { throw .nothingCorrected }
        guard addition.date >= decree.date else { throw .effectiveBeforeDecree }
        let number = records.count + 1
        records.append(AnnouncementRecord(number: number, content: .addition(to: record, addition)))
        return number
    }

    /// The number of the record that strikes another out; nil while it holds.
    public func strikingRecord(of record: Int) -> Int? {
        records.first { $0.corrects == record }?.number
    }

    /// The lines that hold.
    public var standing: [AnnouncementEntry] {
        records.compactMap { strikingRecord(of: $0.number) == nil ? $0.entry : nil }
    }
}
