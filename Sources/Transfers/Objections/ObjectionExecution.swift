/// How the end of an objection was carried out.
public enum ObjectionExecution: Hashable, Sendable {
    /// The decision was revoked or changed by a new decree, and the public announcement corrected.
    ///
    /// - Parameters:
    ///   - number: The number of the new decree.
    ///   - correction: The number of the entry that corrects the announcement; nil where nothing about the person is public.
    case newDecree(number: String, correction: Int?)
    /// The answer reached the one who filed it.
    case answered(on: CivilDate)
}
