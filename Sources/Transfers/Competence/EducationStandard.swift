/// The education that a post's standard asks for.
public struct EducationStandard: Hashable, Sendable {
    /// The lowest level.
    public var minimum: EducationLevel
    /// Fields that match; empty when any does.
    public var fields: [FieldCode]
    /// Fields that are near enough to learn the rest in training.
    public var relatedFields: [FieldCode]

    /// A standard.
    public init(minimum: EducationLevel, fields: [FieldCode] = [], relatedFields: [FieldCode] = []) {
        self.minimum = minimum
        self.fields = fields
        self.relatedFields = relatedFields
    }

    /// How an education meets the standard.
    public func match(_ education: Education) -> Match {
        guard education.level.satisfies(minimum) else { return .levelNotMet }
        if fields.isEmpty { return .full }
        guard let field = education.field else { return .fieldUnknown }
        if fields.contains(field) { return .full }
        return relatedFields.contains(field) ? .related : .unrelated
    }

    /// The ways in which an education can meet a standard or fail it.
    public enum Match: Sendable {
        /// Level and field match.
        case full
        /// The level is met, the field is related.
        case related
        /// The level is met, the field is not.
        case unrelated
        /// The level is met, the field is not on record.
        case fieldUnknown
        /// The level is not met.
        case levelNotMet
    }
}
