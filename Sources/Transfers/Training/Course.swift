/// A course of the catalogue.
public struct Course: Hashable, Sendable {
    /// The course.
    public var code: CourseCode
    /// Its name.
    public var name: String
    /// Its kind.
    public var kind: TrainingKind
    /// Its length in JP.
    public var hours: Int
    /// The competencies it develops.
    public var competencies: [Competency]
    /// The level it leads up to; nil when the catalogue does not say.
    public var levelReached: CompetencyLevel?
    /// The families of posts whose package it belongs to.
    public var families: [FamilyCode]

    /// A course.
    public init(
        code: CourseCode,
        name: String,
        kind: TrainingKind,
        hours: Int,
        competencies: [Competency] = [],
        levelReached: CompetencyLevel? = nil,
        families: [FamilyCode] = []
    ) {
        self.code = code
        self.name = name
        self.kind = kind
        self.hours = hours
        self.competencies = competencies
        self.levelReached = levelReached
        self.families = families
    }
}
