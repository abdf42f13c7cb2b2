/// How much the records say about the JP of a year; what they do not say is told, and never guessed.
public enum HoursEvidence: String, Sendable, CaseIterable {
    /// Every training on record has its JP.
    case complete = "LENGKAP"
    /// Some training on record has no JP, and counts as none until it has.
    case partial = "SEBAGIAN"
    /// Nothing is on record of the year: neither that there was training, nor that there was none.
    case none = "TIDAK_ADA_DATA"

    /// The evidence of a year.
    ///
    /// - Parameters:
    ///   - trainings: How many trainings are on record.
    ///   - withoutHours: How many of them have no JP.
    public init(trainings: Int, withoutHours: Int) {
        switch (trainings, withoutHours) {
        case (...0, _): self = .none
        case (_, ...0): self = .complete
        default: self = .partial
        }
    }
}
