/// A person's highest education.
public struct Education: Hashable, Sendable {
    /// The level.
    public var level: EducationLevel
    /// The field of study (rumpun), nil when it is not known.
    public var field: FieldCode?

    /// An education.
    public init(level: EducationLevel, field: FieldCode? = nil) {
        self.level = level
        self.field = field
    }
}
