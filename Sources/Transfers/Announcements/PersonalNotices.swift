/// That the people concerned know before the public does.
public enum PersonalNotices {
    /// Checks that everybody who is sent on an urgent assignment was told in time: hours before, instead of days.
    ///
    /// - Parameters:
    ///   - toldAt: When they were told; nil for one who was not.
    ///   - now: The moment of the announcement.
    ///   - rules: The rules.
    ///   - day: The day of the announcement.
    /// - Throws: ``AnnouncementFault/urgentNoticeTooLate``, or a ``RuleBookFault`` when the rules hold no length.
    public static func check(
        _ toldAt: [Instant?],
        before now: Instant,
        _ rules: RuleBook,
        on day: CivilDate
    ) throws {
        let hours = Int64(try rules.number(.assignmentNotice, on: day))
        for told in toldAt {
            guard let told, now.microseconds - told.microseconds >= hours * 3_600_000_000 else {
                throw AnnouncementFault.urgentNoticeTooLate
            }
        }
    }

    /// Checks that everybody was told in time.
    ///
    /// - Parameters:
    ///   - sentOn: The days on which the notices were sent; nil for one that was not.
    ///   - day: The day of the announcement.
    ///   - calculator: The rules and the calendar.
    /// - Throws: ``AnnouncementFault/noticeTooLate``, or a ``DeadlineFault`` when the rules hold no length.
    public static func check(
        _ sentOn: [CivilDate?],
        before day: CivilDate,
        _ calculator: DeadlineCalculator
    ) throws {
        for sent in sentOn {
            guard let sent, try calculator.end(of: .personalNotice, from: sent) <= day else {
                throw AnnouncementFault.noticeTooLate
            }
        }
    }
}
