/// What an assessment centre found: the nine levels and the three values of potential.
public struct Assessment: Hashable, Sendable {
    /// The day of the assessment, from which its validity counts.
    public var date: CivilDate
    /// Levels of the managerial and socio-cultural competencies.
    public var levels: CompetencyProfile
    /// Kompetensi, 0 to 100; nil when it is not on record.
    public var competence: Fraction?
    /// Potensi psikologis, 0 to 100; nil when it is not on record.
    public var psychology: Fraction?
    /// Rekam jejak, 0 to 100; nil when it is not on record.
    public var trackRecord: Fraction?
    /// The row it was read from.
    public var record: RecordID?

    /// An assessment.
    public init(
        date: CivilDate,
        levels: CompetencyProfile,
        competence: Fraction? = nil,
        psychology: Fraction? = nil,
        trackRecord: Fraction? = nil,
        record: RecordID? = nil
    ) {
        self.date = date
        self.levels = levels
        self.competence = competence
        self.psychology = psychology
        self.trackRecord = trackRecord
        self.record = record
    }
}
