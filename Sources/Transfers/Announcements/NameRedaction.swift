/// When a name may be taken out of an announcement (UU 27/2022): the decree stays, and so does the line.
public enum NameRedaction {
    /// Checks that an announcement was public for as long as the rules ask for.
    ///
    /// - Parameters:
    ///   - publishedOn: The day on which it became public.
    ///   - day: The day of the redaction.
    ///   - calculator: The rules.
    /// - Throws: ``NameRedactionFault/stillRetained(until:basis:)``, or a ``DeadlineFault`` when the rules hold no length.
    public static func check(
        publishedOn: CivilDate,
        on day: CivilDate,
        _ calculator: DeadlineCalculator
    ) throws {
        let end = try calculator.end(of: .announcementRetention, from: publishedOn)
        guard day > end else {
            let basis = try calculator.rules.parameter(.announcementRetention, on: publishedOn).basis
            throw NameRedactionFault.stillRetained(until: end, basis: basis)
        }
    }
}
