extension Announcement {
    /// An announcement as it was stored.
    ///
    /// - Parameters:
    ///   - number: Its number.
    ///   - decree: The decree.
    ///   - objectionUntil: The last day on which those concerned can object.
    ///   - records: The records, in the order of their numbers.
    ///   - withheld: Placements that are not made public.
    public init(
        stored number: String,
        decree: PublishedDecree,
        objectionUntil: CivilDate,
        records: [AnnouncementRecord],
        withheld: [WithheldEntry]
    ) {
        self.number = number
        self.decree = decree
        self.objectionUntil = objectionUntil
        self.records = records
        self.withheld = withheld
    }
}
